import type { Registry } from '@taokit/types/registry';

/** One part of a storage key: a number, a bigint, or hex text; anything else stands as its SCALE bytes in hex. */
export type KeyPart = string | number | bigint | boolean;

/** One storage item of a state, or of a state as it was: what typed items read by. */
export interface ItemReads {
  /** `Pallet.Item`. */
  readonly path: string;
  /** How many keys it has, at most three. */
  readonly keyCount: number;
  /** What an absent value means: the item's default, or `undefined`. */
  readonly fallback: unknown;
  /** The value under a key, `undefined` when nothing is kept there. */
  get(keys: readonly KeyPart[]): unknown;
  /** The same of an item with one key: no list is made of it. */
  getOne(key: KeyPart): unknown;
  /** The same of an item with two keys. */
  getTwo(first: KeyPart, second: KeyPart): unknown;
  /** The same of an item with three keys. */
  getThree(first: KeyPart, second: KeyPart, third: KeyPart): unknown;
  /** Keys and values that begin with a prefix, in the order of raw keys. */
  entries(prefix: readonly KeyPart[]): readonly Entry[];
  /** The values of {@link ItemReads.entries}: no keys are made. */
  values(prefix: readonly KeyPart[]): readonly unknown[];
}

/** What reads of storage need: the state now, or as it was after an earlier block. */
export interface Reads {
  /** The runtime's interface: types, hashers and defaults of every item. */
  readonly registry: Registry;
  /**
   * One item, the same object as long as these reads live. A block reads thousands of times: the item is found by a number, not by
   * a text.
   *
   * @param number - as declared items are numbered in this process
   */
  item(number: number): ItemReads;
  /**
   * The value under a key, `undefined` when nothing is kept there.
   *
   * @param path - `Pallet.Item`
   * @param keys - all of the item's keys
   */
  read(path: string, keys: readonly KeyPart[]): unknown;
  /**
   * What an absent value of an item means: its default, or `undefined`.
   *
   * @param path - `Pallet.Item`
   */
  fallback(path: string): unknown;
  /**
   * Every key and value of an item in the order of raw keys, which is the order the chain walks them in.
   *
   * @param path - `Pallet.Item`
   * @param prefix - only keys that begin with these
   */
  entries(path: string, prefix: readonly KeyPart[]): readonly Entry[];
}

/** A key and what is kept under it. */
export type Entry<Value = unknown> = readonly [keys: readonly KeyPart[], value: Value];

/** A write, and what was there before it. */
export interface Written {
  /** `Pallet.Item`. */
  readonly path: string;
  /** The key. */
  readonly keys: readonly KeyPart[];
  /** What was there; `undefined` for nothing. */
  readonly before: unknown;
}

/** How far the log of writes reached; {@link State.rollback} goes back to it. */
export type Mark = number;

/**
 * The chain's storage: every item by its runtime name, typed values in memory, nothing encoded until somebody asks for bytes.
 *
 * One log of undone writes serves failed calls (`mark` and `rollback`), snapshots (`revertTo`) and reads at earlier blocks
 * (`at`). Values are never changed in place: a write replaces what is kept.
 */
export interface State extends Reads {
  /**
   * Keeps a value under a key, or nothing when it is `undefined`.
   *
   * @param path - `Pallet.Item`
   * @param keys - all of the item's keys
   * @param value - the new value, in the form the registry decodes to, with fixed bytes as hex text
   */
  write(path: string, keys: readonly KeyPart[], value: unknown): void;
  /**
   * {@link State.write} of an item by its number.
   *
   * @param number - as declared items are numbered in this process
   * @param keys - all of the item's keys
   * @param value - the new value
   */
  writeItem(number: number, keys: readonly KeyPart[], value: unknown): void;
  /**
   * {@link State.writeItem} without a list of the keys: those the item does not have are `undefined`. A block writes thousands of
   * times.
   *
   * @param number - as declared items are numbered in this process
   * @param first - the first key
   * @param second - the second
   * @param third - the third
   * @param value - the new value
   */
  writeUnder(
    number: number,
    first: KeyPart | undefined,
    second: KeyPart | undefined,
    third: KeyPart | undefined,
    value: unknown,
  ): void;
  /** Where the log of writes stands. */
  mark(): Mark;
  /**
   * Undoes every write since a mark of the block that is being built.
   *
   * @throws ChainError `chain/out-of-range` for a mark of a block that was sealed since
   */
  rollback(mark: Mark): void;
  /** Ends a block: what was written since the last one becomes the history of this block. */
  seal(block: number): void;
  /** The last block that was sealed. */
  readonly sealed: number;
  /** The earliest block whose state can still be read. */
  readonly oldest: number;
  /**
   * The state after an earlier block. It stays right while the chain goes on, and when later blocks are reverted.
   *
   * @param block - from {@link State.oldest} to {@link State.sealed}
   * @throws ChainError `chain/block-pruned` outside of that range; so do its reads once the block is no longer kept
   */
  at(block: number): Reads;
  /**
   * Forgets every block after this one, and what was written since.
   *
   * @param block - from {@link State.oldest} to {@link State.sealed}
   * @throws ChainError `chain/block-pruned` outside of that range
   */
  revertTo(block: number): void;
  /**
   * What a block found where it wrote, oldest first: enough to undo it.
   *
   * @param block - from {@link State.oldest} + 1 to {@link State.sealed}, or one more for what was written since
   * @throws ChainError `chain/block-pruned` outside of that range
   */
  undone(block: number): readonly Written[];
  /**
   * Gives a state that was just filled its past: what was written to fill it is no part of it.
   *
   * @param sealed - the last block
   * @param past - what each block found where it wrote, oldest first; the last entry is what was written since
   */
  restore(sealed: number, past: readonly (readonly Written[])[]): void;
  /** Every item that keeps anything, by path; of a fork those that may, too. */
  paths(): readonly string[];
}
