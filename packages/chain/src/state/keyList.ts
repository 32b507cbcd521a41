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
