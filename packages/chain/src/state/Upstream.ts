import type { Hex } from './AccountId.ts';

/** The storage of another chain after one block, as bytes: what a forked state begins with. It never changes. */
export interface Upstream {
  /**
   * Whether an item can be read from there: its keys and values have the same types. One that cannot begins empty.
   *
   * @param path - `Pallet.Item`
   */
  covers(path: string): boolean;
  /**
   * The bytes under a raw key; `undefined` for nothing.
   *
   * @param key - the raw key, lower-case hex
   */
  read(key: Hex): Uint8Array | undefined;
  /**
   * Every raw key below a prefix with its bytes.
   *
   * @param prefix - lower-case hex with `0x`
   */
  below(prefix: Hex): readonly (readonly [key: Hex, bytes: Uint8Array])[];
}
