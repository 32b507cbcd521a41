import type { ItemStore } from './ItemStore.ts';
import type { KeyPart } from './State.ts';

/** One write: what stood under a key before it. */
export interface Undo {
  /** The item. */
  readonly store: ItemStore;
  /** The key. */
  readonly keys: readonly KeyPart[];
  /** What was there; `undefined` for nothing. */
  readonly before: unknown;
}
