import { saturatingSubU64, U64F64 } from '@taokit/fixed';
import { alphaPrice } from '../../pallets/swap/pool.ts';
import { simulateSwap } from '../../pallets/swap/swap.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { NO_SWAP, type SimSwapResult } from './SimSwapResult.ts';

/** What buying alpha with an amount of TAO would do, fee taken off first (`sim_swap_tao_for_alpha`); zeros where the pool refuses. */
export function simSwapTaoForAlpha(context: ChainReads, netuid: number, taoRao: bigint): SimSwapResult {
  const done = simulateSwap(context, netuid, 'buy', taoRao);
  if (!done.ok) return NO_SWAP;
  const atSpot = U64F64.safeDiv(U64F64.saturatingFromInt(taoRao), alphaPrice(context, netuid));
  return {
    ...NO_SWAP,
    tao_amount: done.paidInRao,
    alpha_amount: done.paidOutRao,
    tao_fee: done.feeRao,
    alpha_slippage: saturatingSubU64(U64F64.saturatingToU64(atSpot), done.paidOutRao),
  };
}
