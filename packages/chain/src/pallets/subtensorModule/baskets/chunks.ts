import type { SwapSide } from '@taokit/dtao/pools';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { hasPool } from '../../swap/pool.ts';
import { recordProtocolFlow } from '../staking/flows.ts';
import { largestOrder } from '../staking/maxAmounts.ts';
import { minOf } from '../staking/minMax.ts';
import { subnetAccountId } from '../staking/palletAccounts.ts';
import { swapAlphaForTao, swapTaoForAlpha } from '../staking/subnetSwap.ts';
import { transferTaoFromSubnet } from '../staking/tao.ts';

const ROOT = 0;

/**
 * Sells alpha that left a fund, without fee, and brings the TAO to root's account (`sell_basket_alpha_for_root_tao`).
 *
 * @returns TAO, rao
 */
export function sellForRoot(context: Context, netuid: number, alphaRao: bigint): bigint {
  const taoRao = inChunks(context, netuid, 'sell', alphaRao);
  transferTaoFromSubnet(context, netuid, subnetAccountId(ROOT), taoRao);
  recordProtocolFlow(context.state, netuid, -taoRao);
  return taoRao;
}

/**
 * Buys alpha for a fund with TAO that is on the subnet's account. The fee stays there: nobody gets it
 * (`swap_basket_tao_for_alpha_chunks`).
 *
 * @returns alpha, rao
 */
export function buyForFund(context: Context, netuid: number, taoRao: bigint): bigint {
  return inChunks(context, netuid, 'buy', taoRao);
}

/** Orders as large as the pool takes, until all is paid. */
function inChunks(context: Context, netuid: number, side: SwapSide, amountRao: bigint): bigint {
  const run = side === 'buy' ? swapTaoForAlpha : swapAlphaForTao;
  const order = { dropFees: side === 'sell' };
  if (!hasPool(context.state, netuid)) return run(context, netuid, { ...order, amountRao }).paidOutRao;
  let outRao = 0n;
  for (let left = amountRao; left > 0n; ) {
    const most = largestOrder(context.state, netuid, side);
    const done = run(context, netuid, { ...order, amountRao: most === 0n ? left : minOf(left, most) });
    const paidRao = done.paidInRao + done.feeRao;
    ensure(paidRao > 0n, 'SubtensorModule.AmountTooLow', `The pool of subnet ${netuid} takes nothing.`);
    left -= paidRao;
    outRao += done.paidOutRao;
  }
  return outRao;
}
