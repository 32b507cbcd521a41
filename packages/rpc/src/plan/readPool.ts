import type { QuotePool } from '@taokit/dtao';
import { alphaFromRao, taoFromRao } from '@taokit/types';
import type { PinnedView } from '../chainView/ChainView.ts';

/** A subnet's pool, whole: reserves, weight and fee, in one request. */
export async function readPool(view: PinnedView, netuid: number): Promise<QuotePool> {
  const [tao, alpha, balancer, fee] = (await view.queryMany([
    ['SubtensorModule', 'SubnetTAO', netuid],
    ['SubtensorModule', 'SubnetAlphaIn', netuid],
    ['Swap', 'SwapBalancer', netuid],
    ['Swap', 'FeeRate', netuid],
  ])) as readonly [bigint, bigint, { readonly quote: bigint }, number];
  return {
    netuid,
    taoReserve: taoFromRao(tao),
    alphaReserve: alphaFromRao(netuid, alpha),
    quoteWeight: balancer.quote,
    feeRateU16: fee,
  };
}
