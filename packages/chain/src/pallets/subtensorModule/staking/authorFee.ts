import type { Context } from '../../../runtime/Context.ts';
import { authorOf } from '../../aura/author.ts';
import { attempt } from '../attempt.ts';
import { burnSubnetAlpha } from './alpha.ts';
import { subnetAccount } from './palletAccounts.ts';
import { swapAlphaForTao } from './subnetSwap.ts';
import { burnTao, transferTaoFromSubnet } from './tao.ts';

/** Pays the TAO fee of a swap, which is on the subnet's account, to who makes the block; nobody: it is burned. */
export function settleTaoFee(context: Context, netuid: number, feeRao: bigint): void {
  const author = authorOf(context.state);
  if (author !== undefined) {
    transferTaoFromSubnet(context, netuid, author, feeRao);
    return;
  }
  const account = subnetAccount(context.state, netuid);
  if (account !== undefined) attempt(context, (inner) => burnTao(inner, account, feeRao));
}

/**
 * Sells the alpha fee of a swap without a fee, and pays the TAO to who makes the block; nobody: it is burned.
 *
 * @returns TAO that left the pool, rao
 */
export function settleAlphaFee(context: Context, netuid: number, feeRao: bigint): bigint {
  const author = authorOf(context.state);
  if (author === undefined) {
    burnSubnetAlpha(context.state, netuid, feeRao);
    return 0n;
  }
  const { paidOutRao } = swapAlphaForTao(context, netuid, { amountRao: feeRao, dropFees: true });
  transferTaoFromSubnet(context, netuid, author, paidOutRao);
  return paidOutRao;
}
