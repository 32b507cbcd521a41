import {
  type BasketFlush,
  type BasketFund,
  computeBasketReturn,
  computeBasketValue,
  flushBasketDeposits,
  type QueuedDividend,
} from '@taokit/dtao/baskets';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { recycleSubnetAlpha } from '../staking/alpha.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import {
  BasketDepositedTao,
  BasketRate,
  BasketShares,
  BasketTwr,
  PendingBasketDeposits,
} from '../storage/baskets.ts';
import { Uids } from '../storage/neurons.ts';
import { RootClaimableThreshold } from '../storage/rootClaims.ts';
import { subnetExists } from '../subnets/existing.ts';
import { forgetDisplay, stampBaseline } from './display/stampBaseline.ts';
import { addToFund, marketOf, readFund } from './fund.ts';

const ROOT = 0;

/**
 * Deposits the dividends that wait under a hotkey into its fund: every block for one hotkey, and before anything that changes
 * the fund or the root stake behind it.
 *
 * Source: `flush_basket_deposits_for_hotkey` in `pallets/subtensor/src/staking/basket_flush.rs`, spec 475.
 */
export function flushBasketDepositsOf(context: Context, hotkey: AccountId): void {
  const { state } = context;
  const queue = queueOf(state, hotkey);
  if (queue.length === 0) return;
  const fund = readFund(state, hotkey);
  const flush = flushBasketDeposits({
    fund,
    queue,
    rootStakeRao: hotkeyStake(state, hotkey, ROOT),
    hasRootUid: Uids.contains(state, ROOT, hotkey),
    thresholdRao: RootClaimableThreshold.get(state, ROOT).bits >> 32n,
  });
  writeQueue(state, hotkey, queue, flush);
  for (const { netuid, alphaRao } of flush.recycled) recycleSubnetAlpha(state, netuid, alphaRao);
  const rows = rowsAdded(fund, flush);
  if (rows.length === 0) return;
  const stakersRootRao = saturatingSubU64(hotkeyStake(state, hotkey, ROOT), cashOf(fund));
  for (const { netuid, alphaRao } of rows) addToFund(state, hotkey, netuid, alphaRao);
  // Shares of a fund that is worth nothing are no longer what they were: it begins anew.
  if (flush.sharesIssued > 0n && fund.shares > 0n && computeBasketValue(fund.rows) === 0n)
    forgetDisplay(state, hotkey);
  writeShares(state, hotkey, flush, { stakersRootRao, cashRao: cashOf(fund) });
  const { valueRao: tao, sharesIssued: shares } = flush;
  context.deposit('SubtensorModule.BasketDeposited', { hotkey, tao, shares });
  stampBaseline(context, hotkey);
}

function queueOf(state: State, hotkey: AccountId): readonly QueuedDividend[] {
  return PendingBasketDeposits.entries(state, hotkey).map(([[, netuid], alphaRao]) => ({
    ...marketOf(state, netuid),
    alphaRao,
    exists: subnetExists(state, netuid),
  }));
}

/** What still waits stays; what was deposited or recycled is gone. */
function writeQueue(
  state: State,
  hotkey: AccountId,
  before: readonly QueuedDividend[],
  { queue }: BasketFlush,
): void {
  for (const { netuid } of before)
    if (!queue.some((waiting) => waiting.netuid === netuid))
      PendingBasketDeposits.remove(state, hotkey, netuid);
}

function rowsAdded(fund: BasketFund, { fund: after }: BasketFlush) {
  return after.rows
    .map(({ netuid, alphaRao }) => ({ netuid, alphaRao: alphaRao - heldIn(fund, netuid) }))
    .filter(({ alphaRao }) => alphaRao > 0n);
}

function writeShares(
  state: State,
  hotkey: AccountId,
  { fund, valueRao, sharesIssued }: BasketFlush,
  { stakersRootRao, cashRao }: { readonly stakersRootRao: bigint; readonly cashRao: bigint },
): void {
  BasketDepositedTao.mutate(state, hotkey, (sum) => saturatingAddU64(sum, valueRao));
  if (sharesIssued === 0n) return;
  BasketShares.insert(state, hotkey, fund.shares);
  BasketRate.insert(state, hotkey, { bits: fund.rateBits });
  const stakersValueRao = (valueRao * stakersRootRao) / (stakersRootRao + cashRao);
  BasketTwr.mutate(state, hotkey, ({ bits }) => ({
    bits: computeBasketReturn(bits, stakersValueRao, stakersRootRao),
  }));
}

function cashOf(fund: BasketFund): bigint {
  return heldIn(fund, ROOT);
}

function heldIn(fund: BasketFund, netuid: number): bigint {
  return fund.rows.find((row) => row.netuid === netuid)?.alphaRao ?? 0n;
}
