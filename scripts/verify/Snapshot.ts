import type { StoredItems } from '@taokit/dtao/verification';

/** A block's storage, as far as a file holds it. */
export interface Snapshot {
  /** What was read, by item. */
  readonly items: StoredItems;
  /** Names or keys in the file that no rule reads. */
  readonly unused: readonly string[];
}

/** A file of two snapshots. */
export interface BlockFile {
  /** Number of the later block, where the file says so. */
  readonly block: number | undefined;
  /** Version of the runtime, where the file says so. */
  readonly spec: number | undefined;
  readonly before: Snapshot;
  readonly after: Snapshot;
}
