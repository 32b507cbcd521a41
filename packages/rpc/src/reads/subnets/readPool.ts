import type { QuotePool } from '@taokit/dtao';
import { alphaFromRao, taoFromRao } from '@taokit/types';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { ensureThere } from '../ensureThere.ts';
import type { UsedPath } from '../Read.ts';

/** What a pool is read from. */
export const POOL_PATHS: readonly UsedPath[] = [
  'SubtensorModule.SubnetTAO',
  'SubtensorModule.SubnetAlphaIn',
  'Swap.FeeRate',
  'Swap.SwapBalancer',
];

/** The first spec whose pools are weighted: those before hold their price elsewhere, and are refused rather than guessed. */
export const POOL_SPEC = 423;

/** A subnet's pool as quotes take it. */
export async function readPool(view: PinnedView, netuid: number): Promise<QuotePool> {
  ensureThere(view, { name: 'pool', sinceSpec: POOL_SPEC, uses: POOL_PATHS });
  const [tao, alpha, feeRateU16, weights] = await view.queryMany([
    ['SubtensorModule', 'SubnetTAO', netuid],
    ['SubtensorModule', 'SubnetAlphaIn', netuid],
    ['Swap', 'FeeRate', netuid],
    ['Swap', 'SwapBalancer', netuid],
  ]);
  return {
    netuid,
    taoReserve: taoFromRao(tao),
    alphaReserve: alphaFromRao(netuid, alpha),
    feeRateU16,
    quoteWeight: weights.quote,
  };
}
