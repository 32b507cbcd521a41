import type { ItemStore } from './ItemStore.ts';

/** How values of an item are kept, where others are shown them in another form. */
export interface PackedForm {
  /** A value as others see it, of the form it is kept in; `undefined` stays nothing. */
  readonly shown: (kept: unknown) => unknown;
  /** A value in the form it is kept in, of either form. */
  readonly packed: (value: unknown) => unknown;
}

/**
 * A store that keeps values in another form than it shows them. What is shown is made for who asks; what is kept is never changed.
 *
 * @param store - what keeps them
 * @param form - the form
 */
export function createPackedStore(store: ItemStore, { shown, packed }: PackedForm): ItemStore {
  return {
    ...store,
    get: (keys) => shown(store.get(keys)),
    getOne: (key) => shown(store.getOne(key)),
    getTwo: (first, second) => shown(store.getTwo(first, second)),
    getThree: (first, second, third) => shown(store.getThree(first, second, third)),
    set: (first, second, third, value) => store.set(first, second, third, packed(value)),
    entries: (prefix) => store.entries(prefix).map(([keys, kept]) => [keys, shown(kept)]),
    values: (prefix) => store.values(prefix).map(shown),
    shown,
    packed,
  };
}
