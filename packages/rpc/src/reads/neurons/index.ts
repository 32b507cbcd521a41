import { associatedEvmKey } from './associatedEvmKey.ts';
import { hotkeyOwner } from './hotkeyOwner.ts';
import { netuidsForHotkey } from './netuidsForHotkey.ts';
import { neurons } from './neurons.ts';
import { ownedHotkeys } from './ownedHotkeys.ts';
import { uid } from './uid.ts';

/** Reads of neurons and registration, by name. */
export const neuronsReads = {
  associatedEvmKey,
  hotkeyOwner,
  netuidsForHotkey,
  neurons,
  ownedHotkeys,
  uid,
} as const;
