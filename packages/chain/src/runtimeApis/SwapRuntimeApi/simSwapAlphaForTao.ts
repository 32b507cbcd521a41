import { saturatingSubU64 } from '@taokit/fixed';
import { alphaWorth } from '../../pallets/swap/alphaWorth.ts';
import { alphaPrice } from '../../pallets/swap/pool.ts';
import { simulateSwap } from '../../pallets/swap/swap.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { NO_SWAP, type SimSwapResult } from './SimSwapResult.ts';

/** What selling an amount of alpha would do, fee taken off first (`sim_swap_alpha_for_tao`); zeros where the pool refuses. */
export function simSwapAlphaForTao(context: ChainReads, netuid: number, alphaRao: bigint): SimSwapResult {
  const done = simulateSwap(context, netuid, 'sell', alphaRao);
  if (!done.ok) return NO_SWAP;
  const atSpotRao = alphaWorth(alphaRao, alphaPrice(context, netuid));
  return {
    ...NO_SWAP,
    tao_amount: done.paidOutRao,
    alpha_amount: done.paidInRao,
    alpha_fee: done.feeRao,
    tao_slippage: saturatingSubU64(atSpotRao, done.paidOutRao),
  };
}
