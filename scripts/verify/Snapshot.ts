/** The values of one item that were read: by netuid, or one; `undefined` where nothing is stored. */
export interface ItemValues {
  readonly plain?: bigint | undefined;
  readonly byNetuid: ReadonlyMap<number, bigint | undefined>;
}

/** A block's storage, as far as a file holds it. */
export interface Snapshot {
  /** What was read, by the item's path. */
  readonly items: ReadonlyMap<string, ItemValues>;
  /** Names or keys in the file that no rule reads. */
  readonly unused: readonly string[];
}

/** A file of two snapshots. */
export interface BlockFile {
  /** Number of the later block; from the file, where it says so. */
  readonly block: number | undefined;
  /** Version of the runtime; from the file, where it says so. */
  readonly spec: number | undefined;
  readonly before: Snapshot;
  readonly after: Snapshot;
}
