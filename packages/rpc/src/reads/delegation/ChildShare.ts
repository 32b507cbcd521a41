import type { Hotkey } from '@taokit/types';
import { hotkeyOf } from '../shared/accounts.ts';

/** A part of a hotkey's stake that counts for another. */
export interface ChildShare {
  /** The other one: a child of the hotkey asked for, or a parent. */
  readonly hotkey: Hotkey;
  /** How much, over 2^64 - 1: `u64ToRatio` of `@taokit/types` is the exact fraction. */
  readonly proportion: bigint;
}

/** Shares as storage holds them. */
export function sharesOf(stored: readonly (readonly [bigint, Uint8Array])[]): readonly ChildShare[] {
  return stored.map(([proportion, account]) => ({ hotkey: hotkeyOf(account), proportion }));
}
