import type { QuotePool } from '@taokit/dtao';
import type { CliIo } from '../CliIo.ts';
import { withClient } from '../connect/connect.ts';
import { wrongInput } from '../exit/CliError.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import {
  networkFlags,
  numberFlag,
  settingsAliases,
  specFlag,
  textFlag,
} from '../profile/settingsParameters.ts';
import { blockOf } from '../reads/blockOf.ts';

/** Which pool a quote is of: the chain's, or one that is given. */
export interface PoolFlags extends SettingsFlags {
  readonly taoReserve?: string;
  readonly alphaReserve?: string;
  readonly feeRate?: number;
  readonly spec?: number;
  readonly at?: string;
}

/** A pool and the spec whose rules hold for it. */
export interface FoundPools {
  readonly pools: readonly QuotePool[];
  readonly spec: number | undefined;
}

/** Options of {@link PoolFlags}. */
export const poolFlags: object = {
  taoReserve: textFlag('TAO', 'a pool of your own instead of the chain: TAO in it'),
  alphaReserve: textFlag('ALPHA', 'and alpha in it'),
  feeRate: numberFlag('and its fee in 65535ths (default: 33)', [0, 65_535]),
  spec: specFlag("the chain's; mainnet's for a pool of your own"),
  at: textFlag('BLOCK', 'a height, a hash, best or finalized'),
  ...networkFlags,
};

/** Short forms. */
export const poolAliases: { readonly n: 'network' } = { n: settingsAliases.n };

/**
 * The pools of some subnets: of one block of the chain, or as the options give them.
 *
 * @param io - the world
 * @param flags - which
 * @param netuids - of which subnets
 */
export async function poolsFor(io: CliIo, flags: PoolFlags, netuids: readonly number[]): Promise<FoundPools> {
  const { taoReserve, alphaReserve, feeRate, spec } = flags;
  if (taoReserve === undefined && alphaReserve === undefined) {
    if (feeRate === undefined) return await chainPools(io, flags, netuids);
    throw wrongInput(
      '--fee-rate is of a pool of your own.',
      'Pass --tao-reserve and --alpha-reserve with it.',
    );
  }
  if (taoReserve === undefined || alphaReserve === undefined)
    throw wrongInput('A pool has two sides.', 'Pass --tao-reserve and --alpha-reserve.');
  if (flags.at !== undefined)
    throw wrongInput('--at is a block of the chain, and the pool is your own.', 'Leave one of them out.');
  const { alpha, tao } = await import('@taokit/types');
  const pools = netuids.map((netuid) => ({
    netuid,
    taoReserve: tao(taoReserve),
    alphaReserve: alpha(netuid, alphaReserve),
    ...(feeRate !== undefined && { feeRateU16: feeRate }),
  }));
  return { pools, spec };
}

async function chainPools(io: CliIo, flags: PoolFlags, netuids: readonly number[]): Promise<FoundPools> {
  const at = flags.at === undefined ? 'best' : blockOf(flags.at);
  return await withClient(io, (await settingsOf(io, flags)).network, async (client) => {
    const view = await client.at(at);
    const pools = await Promise.all(netuids.map((netuid) => view.subnets.pool(netuid)));
    const { MAINNET_SPEC } = await import('@taokit/types');
    return { pools, spec: flags.spec ?? Math.min(view.specVersion, MAINNET_SPEC) };
  });
}
