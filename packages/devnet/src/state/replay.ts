import { bytesFromHex, type Chain, writeRaw } from '@taokit/chain';
import { DevnetError } from '../DevnetError.ts';
import type { ChainDump, JournalRecord } from './JournalRecord.ts';

/**
 * Leads a chain where a dump leads.
 *
 * @param chain - a new one that stands where the dump's records begin
 * @param dump - what happened
 * @throws DevnetError `devnet/old-format` for another chain's or another form's, `devnet/damaged-file` where blocks come out
 *   different
 */
export function replay(chain: Chain, dump: ChainDump): void {
  checkStart(chain, dump);
  dump.records.forEach((record, index) => {
    apply(chain, record);
    if ('hash' in record && record.hash !== chain.head.hash)
      failDifferent(index, record.hash, chain.head.hash);
  });
}

/** The chain must be the dump's, and stand where its records begin. */
function checkStart({ runtime, genesis, head }: Chain, dump: ChainDump): void {
  const { spec } = runtime;
  const isSame = dump.genesisHash === genesis.hash && dump.spec === spec && dump.startHash === head.hash;
  if (isSame) return;
  throw new DevnetError(
    `The chain begins with ${dump.genesisHash} at spec ${dump.spec}, and its records after ${dump.startHash}.`,
    {
      code: 'devnet/old-format',
      fix: `Start with the genesis, the fork and the spec it was made with; this one begins with ${genesis.hash} at spec ${spec}, after ${head.hash}.`,
      values: { genesisHash: dump.genesisHash, startHash: dump.startHash, spec: dump.spec },
    },
  );
}

function apply(chain: Chain, record: JournalRecord): void {
  switch (record.type) {
    case 'block': {
      const { timestampMs } = record;
      chain.produceBlock({ timestampMs, transactions: record.transactions.map(bytesFromHex) });
      return;
    }
    case 'empty':
      for (let made = 0; made < record.count; made++) chain.produceBlock();
      return;
    case 'write':
      for (const [key, value] of record.values)
        writeRaw(chain.state, key, value === null ? undefined : bytesFromHex(value));
      return;
    case 'revert':
      chain.revertTo(record.number);
  }
}

function failDifferent(record: number, expected: string, found: string): never {
  throw new DevnetError(`Record ${record} leads to ${found}, not to ${expected}.`, {
    code: 'devnet/damaged-file',
    fix: 'Use the version of this package that wrote it, or begin a new chain.',
    values: { record, expected, found },
  });
}
