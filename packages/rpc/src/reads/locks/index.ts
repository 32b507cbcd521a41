import { acceptsLockedAlpha } from './acceptsLockedAlpha.ts';
import { coldkeyLock } from './coldkeyLock.ts';
import { hotkeyConviction } from './hotkeyConviction.ts';
import { locksForColdkey } from './locksForColdkey.ts';
import { locksForHotkey } from './locksForHotkey.ts';
import { mostConvictedHotkey } from './mostConvictedHotkey.ts';
import { subnetConvictions } from './subnetConvictions.ts';

/** Reads of locks and conviction, by name. */
export const locksReads = {
  acceptsLockedAlpha,
  coldkeyLock,
  hotkeyConviction,
  locksForColdkey,
  locksForHotkey,
  mostConvictedHotkey,
  subnetConvictions,
} as const;
