import type { Chain, Hex, ProducedBlock } from '@taokit/chain';
import { hexFromBytes } from '@taokit/chain';
import type { ChainDump, JournalHead, JournalRecord, JournalStorage } from './JournalRecord.ts';

/** Remembers what happened, so that it can be dumped, kept and replayed. */
export interface Journal {
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

/** Time between blocks where none is asked for. */
const BLOCK_TIME_MS = 12_000;

/**
 * Makes a journal.
 *
 * @param chain - whose
 * @param known - what already happened to it
 * @param storage - where records are kept besides memory
 */
export function createJournal(
  { genesis, runtime }: Chain,
  known: readonly JournalRecord[],
  storage: JournalStorage | undefined,
): Journal {
  const head: JournalHead = {
    format: 'taokit-devnet',
    version: 1,
    spec: runtime.spec,
    genesisHash: genesis.hash,
  };
  let records = [...known];
  if (storage?.dump === undefined) storage?.begin(head, records);
  return {
    noteBlock({ block }, parentTimestampMs) {
      const { hash, timestampMs } = block;
      const transactions = block.extrinsics.slice(1).map(hexFromBytes);
      const isPlain = transactions.length === 0 && timestampMs === parentTimestampMs + BLOCK_TIME_MS;
      note(isPlain ? { type: 'empty', count: 1, hash } : { type: 'block', timestampMs, transactions, hash });
    },
    noteWrite: (values) => note({ type: 'write', values }),
    noteRevert: (number) => note({ type: 'revert', number }),
    dump: () => ({ ...head, records: [...records] }),
    replace(dump) {
      records = [...dump.records];
      storage?.begin(head, records);
    },
  };

  function note(record: JournalRecord): void {
    storage?.append(record);
    const last = records.at(-1);
    // Blocks in which nothing happens stand as one: a million of them need no memory.
    if (record.type === 'empty' && last?.type === 'empty')
      records[records.length - 1] = { ...record, count: last.count + record.count };
    else records.push(record);
  }
}
