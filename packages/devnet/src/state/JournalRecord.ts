import type { ChainDump as ChainSnapshot, Hex } from '@taokit/chain';

/** What led from one state to the next: replayed in order, it leads there again. */
export type JournalRecord =
  | {
      /** A block. */
      readonly type: 'block';
      /** Its time, milliseconds since 1970. */
      readonly timestampMs: number;
      /** Its transactions, as hex with their length in front. */
      readonly transactions: readonly Hex[];
      /** Its hash. */
      readonly hash: Hex;
    }
  | {
      /** Blocks without transactions, each twelve seconds after the one before. */
      readonly type: 'empty';
      /** How many. */
      readonly count: number;
      /** The hash of the last. */
      readonly hash: Hex;
    }
  | {
      /** Values that were written from outside. */
      readonly type: 'write';
      /** Raw keys and values, `null` for nothing. */
      readonly values: readonly (readonly [key: Hex, value: Hex | null])[];
    }
  | {
      /** Every block after this one was forgotten. */
      readonly type: 'revert';
      /** The block. */
      readonly number: number;
    };

/** Which chain a journal belongs to. */
export interface JournalHead {
  /** What the file is. */
  readonly format: 'taokit-devnet';
  /** Which form it has. */
  readonly version: 2;
  /** The spec version whose rules hold. */
  readonly spec: number;
  /** The hash of the first block. */
  readonly genesisHash: Hex;
  /** The hash of the block the records begin after: the first one, that of the snapshot, or the one a fork begins at. */
  readonly startHash: Hex;
  /** The chain at that block, with some of its past; nothing where it is built again: from a genesis, or from another node. */
  readonly snapshot?: ChainSnapshot;
}

/** A whole chain, as `dev_dump` answers it and `dev_load` takes it. */
export interface ChainDump extends JournalHead {
  /** What led from the first block to the last, in order. */
  readonly records: readonly JournalRecord[];
}

/** Where records are kept besides memory. */
export interface JournalStorage {
  /** What was kept before; nothing for a new one. */
  readonly dump: ChainDump | undefined;
  /** Begins a new journal in place of what was kept. */
  begin(head: JournalHead, records: readonly JournalRecord[]): void;
  /** Keeps a record: when this returns, it survives. */
  append(record: JournalRecord): void;
  /** Gives back what it holds: nothing more is kept. Called when the devnet is closed, or is not made; may be called again. */
  close?(): void;
}
