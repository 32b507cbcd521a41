import type { KeyPart } from './State.ts';

/** The keys of an item without keys. */
export const NO_KEYS: readonly KeyPart[] = [];

/** Netuids and other small numbers, each as the only key of an item. */
const singles: (readonly KeyPart[] | undefined)[] = [];
const MOST_SINGLES = 1 << 16;

/** One key as a list: of a small number always the same one. Most of what history holds are a few keys, again and again. */
export function singleKey(part: KeyPart): readonly KeyPart[] {
  if (typeof part !== 'number' || part >= MOST_SINGLES) return [part];
  singles[part] ??= [part];
  return singles[part];
}

/** A list of keys for history to hold: its own, as who passed these may change them. */
export function sharedKeys(keys: readonly KeyPart[]): readonly KeyPart[] {
  if (keys.length === 0) return NO_KEYS;
  return keys.length === 1 && typeof keys[0] === 'number' ? singleKey(keys[0]) : [...keys];
}
