import { type Chain, dumpChain, type Hex, hexFromBytes, type ProducedBlock } from '@taokit/chain';
import type { ChainDump, JournalHead, JournalRecord, JournalStorage } from './JournalRecord.ts';

/** Remembers what happened, so that it can be dumped, kept and replayed. */
export interface Journal {
  /** Throws what kept something from being kept: whatever happened from then on would be lost. Called before anything happens. */
  checkKept(): void;
  /** A block was made. */
  noteBlock(produced: ProducedBlock, parentTimestampMs: number): void;
  /** Values were written from outside. */
  noteWrite(values: readonly (readonly [Hex, Hex | null])[]): void;
  /** Blocks were forgotten. */
  noteRevert(number: number): void;
  /** All of it. */
  dump(): ChainDump;
  /** Another chain takes the place of this one. */
  replace(dump: ChainDump): void;
}

/** What a journal is made of. */
export interface JournalOptions {
  /** The chain, as it is now. */
  readonly chain: () => Chain;
  /** The block a new chain begins at. */
  readonly startHash: Hex;
  /** What already happened to it. */
  readonly known: ChainDump | undefined;
  /** Where records are kept besides memory. */
  readonly storage: JournalStorage | undefined;
  /** Whether a snapshot may take the place of records: not of a fork, whose whole state is another node's. */
  readonly isCompacted: boolean;
}

/** Time between blocks where none is asked for. */
const BLOCK_TIME_MS = 12_000;
/** After how many records a snapshot takes their place: so many are replayed when the chain is opened. */
const MOST_RECORDS = 1_024;
/** How much of its past a snapshot holds. */
const SNAPSHOT_BLOCKS = 128;

/**
 * Makes a journal.
 *
 * @param options - what it is made of
 */
export function createJournal({ chain, startHash, known, storage, isCompacted }: JournalOptions): Journal {
  const format = { format: 'taokit-devnet', version: 2 } as const;
  let head: JournalHead =
    known === undefined ? { ...format, ...identityOf(chain()), startHash } : headOf(known);
  let records = [...(known?.records ?? [])];
  /** Records that are kept since the snapshot; in memory, blocks in which nothing happens stand as one. */
  let kept = records.length;
  const { checkKept, keep } = createKeeper(storage);
  if (storage?.dump === undefined) storage?.begin(head, records);
  return {
    checkKept,
    noteBlock({ block }, parentTimestampMs) {
      const { hash, timestampMs } = block;
      const transactions = block.extrinsics.slice(1).map(hexFromBytes);
      const isPlain = transactions.length === 0 && timestampMs === parentTimestampMs + BLOCK_TIME_MS;
      note(isPlain ? { type: 'empty', count: 1, hash } : { type: 'block', timestampMs, transactions, hash });
      if (isCompacted && kept >= MOST_RECORDS) compact();
    },
    noteWrite: (values) => note({ type: 'write', values }),
    noteRevert(number) {
      // The chain may go back further than its last snapshot does: from there nothing could be replayed.
      if (number < firstReplayed()) compact();
      else note({ type: 'revert', number });
    },
    dump: () => ({ ...head, records: [...records] }),
    replace: (dump) => begin(headOf(dump), [...dump.records]),
  };

  function begin(next: JournalHead, first: JournalRecord[]): void {
    keep((storage) => storage.begin(next, first));
    head = next;
    records = first;
    kept = first.length;
  }

  function note(record: JournalRecord): void {
    keep((storage) => storage.append(record));
    const last = records.at(-1);
    if (record.type === 'empty' && last?.type === 'empty') {
      records[records.length - 1] = { ...record, count: last.count + record.count };
      if (storage !== undefined) kept++;
    } else {
      records.push(record);
      kept++;
    }
  }

  /** The first block that is there again when what is kept is replayed. */
  function firstReplayed(): number {
    return head.snapshot?.blocks[0]?.header.number ?? 0;
  }

  /** What led here is no longer needed once the chain itself is kept. */
  function compact(): void {
    const snapshot = dumpChain(chain(), { historyBlocks: SNAPSHOT_BLOCKS });
    begin({ ...format, ...identityOf(chain()), startHash: chain().head.hash, snapshot }, []);
  }
}

/** Writes to a storage, until that fails: after a gap nothing could be replayed. */
function createKeeper(storage: JournalStorage | undefined): {
  readonly checkKept: () => void;
  readonly keep: (write: (storage: JournalStorage) => void) => void;
} {
  let failure: { readonly error: unknown } | undefined;
  const checkKept = () => {
    if (failure !== undefined) throw failure.error;
  };
  return {
    checkKept,
    keep(write) {
      checkKept();
      if (storage === undefined) return;
      try {
        write(storage);
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
  };
}

function identityOf({ runtime, genesis }: Chain): Pick<JournalHead, 'spec' | 'genesisHash'> {
  return { spec: runtime.spec, genesisHash: genesis.hash };
}

function headOf({ records: _, ...head }: ChainDump): JournalHead {
  return head;
}
