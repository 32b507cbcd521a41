import {
  type AccountId,
  type Chain,
  type ChainOptions,
  createChain,
  developmentGenesis,
  forkChain,
  type Genesis,
  loadChain,
} from '@taokit/chain';
import type { Registry } from '@taokit/types/registry';
import { DevnetError } from '../DevnetError.ts';
import type { Fork } from '../fork/Fork.ts';
import type { ChainDump } from './JournalRecord.ts';
import { replay } from './replay.ts';

/** How a chain begins. */
export interface ChainStart {
  /** The spec version whose rules hold. */
  readonly spec?: number;
  /** Its first state. */
  readonly genesis?: Genesis;
  /** Another chain, in place of a genesis. */
  readonly fork?: Fork;
}

/**
 * A new chain, led where a dump leads. While it is replayed no signature is looked at: all of them were.
 *
 * @param registry - the interface
 * @param start - how it begins
 * @param impersonated - accounts any signature of which is taken
 * @param dump - where it is led; nowhere when left out
 */
export function openChain(
  registry: Registry,
  start: ChainStart,
  impersonated: ReadonlySet<string>,
  dump: ChainDump | undefined,
): Chain {
  let isReplayed = true;
  const isImpersonated = (account: AccountId) => isReplayed || impersonated.has(account);
  const chain = startingChain({ registry, isImpersonated }, start, dump?.snapshot);
  if (dump !== undefined) replay(chain, dump);
  isReplayed = false;
  return chain;
}

/** The chain that records begin after: that of a snapshot, of another node, or of a genesis. */
function startingChain(
  shared: Pick<ChainOptions, 'registry' | 'isImpersonated'>,
  { spec, fork, genesis }: ChainStart,
  snapshot: ChainDump['snapshot'],
): Chain {
  if (snapshot !== undefined) return checkedSnapshot(loadChain({ ...shared, dump: snapshot }), spec);
  const ruled = { ...shared, ...(spec !== undefined && { spec }) };
  if (fork === undefined) return createChain({ ...ruled, genesis: genesis ?? defaultGenesis(spec) });
  const { upstream, head, genesis: first } = fork;
  return forkChain({ ...ruled, upstream, head, genesis: first });
}

/** A snapshot has its own spec, and goes on with no other. */
function checkedSnapshot(chain: Chain, spec: number | undefined): Chain {
  const own = chain.runtime.spec;
  if (spec === undefined || spec === own) return chain;
  throw new DevnetError(`The chain was made at spec ${own}, not at spec ${spec}.`, {
    code: 'devnet/old-format',
    fix: `Start with spec ${own}, or begin a new chain.`,
    values: { spec: own },
  });
}

/** The first spec whose rules for new subnets the chain knows. */
const SUBNETS_SINCE = 423;

function defaultGenesis(spec: number | undefined): Genesis {
  return developmentGenesis({ subnets: spec === undefined || spec >= SUBNETS_SINCE ? 2 : 0 });
}
