import type { Client } from '@taokit/rpc';
import type { CliIo } from '../CliIo.ts';
import { connect } from '../connect/connect.ts';
import { oneLine } from '../exit/explainError.ts';
import type { Finding } from './Finding.ts';

/**
 * Whether the endpoint answers, which chain it is, how fresh, and what of its interface this version does not know.
 *
 * @param io - the world
 * @param network - a network's name, or endpoints
 */
export async function checkChain(io: CliIo, network: string): Promise<readonly Finding[]> {
  const started = performance.now();
  let client: Client;
  try {
    client = await connect(io, network);
  } catch (error) {
    const found = oneLine(error instanceof Error ? error.message : String(error));
    return [
      {
        check: 'endpoint',
        status: 'wrong',
        found,
        fix: 'Pass another --network, or look at the connection.',
      },
    ];
  }
  try {
    const took = Math.round(performance.now() - started);
    const { genesisHash, endpoint } = client.connection;
    return [
      { check: 'endpoint', status: 'fine', found: `${endpoint} answers; connected in ${took} ms` },
      { check: 'chain', status: 'fine', found: `spec ${client.specVersion}, first block ${genesisHash}` },
      await headOf(client),
      await driftOf(client),
    ];
  } finally {
    await client.close();
  }
}

/** Blocks come every 12 seconds; ten of them missing is a node that is behind. */
const STALE_MS = 120_000;

async function headOf(client: Client): Promise<Finding> {
  const { unixMs, iso, block } = await client.chain.timestamp();
  const age = Date.now() - unixMs;
  const found = `block ${block} of ${iso}`;
  return age < STALE_MS
    ? { check: 'head', status: 'fine', found }
    : {
        check: 'head',
        status: 'warning',
        found: `${found}: ${Math.round(age / 60_000)} min old`,
        fix: 'A devnet waits for transactions; another node may be behind.',
      };
}

async function driftOf(client: Client): Promise<Finding> {
  const { driftReport } = await import('@taokit/rpc/drift');
  const { knownSpec, specVersion, entries, reads, intents } = await driftReport(client);
  if (entries.length === 0)
    return { check: 'drift', status: 'fine', found: `the interface is that of spec ${knownSpec}` };
  const refused = reads.filter(({ isRefused }) => isRefused).map(({ name }) => name);
  const found = [
    `spec ${specVersion} differs from ${knownSpec} in ${entries.length} places`,
    `${reads.length} reads touched${refused.length === 0 ? '' : `, refused: ${refused.join(', ')}`}`,
    `${intents.length} intents touched${intents.length === 0 ? '' : `: ${intents.map(({ op }) => op).join(', ')}`}`,
  ].join('; ');
  const isWorse = refused.length > 0 || intents.length > 0;
  return {
    check: 'drift',
    status: isWorse ? 'warning' : 'fine',
    found,
    ...(isWorse && { fix: 'Look for a newer version of taokit.' }),
  };
}
