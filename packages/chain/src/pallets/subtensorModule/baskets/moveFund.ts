import { saturatingAddU64 } from '@taokit/fixed';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { maxOf, minOf } from '../staking/minMax.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { decreaseStake, increaseStake } from '../staking/sharePool.ts';
import * as baskets from '../storage/baskets.ts';
import { AlphaV2 } from '../storage/staking.ts';
import { heldBy } from './fund.ts';

/**
 * A hotkey's fund becomes that of the hotkey which takes its place on root: shares, marks of its stakers, what waits, what it
 * holds, and what it may still trade (`transfer_basket_for_new_hotkey`). The new one has no fund; a freeze stays on both.
 *
 * Source: `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 */
export function moveFund(state: State, from: AccountId, to: AccountId): void {
  moveCounters(state, from, to);
  for (const [[, coldkey], claimed] of baskets.BasketClaimed.entries(state, from)) {
    baskets.BasketClaimed.remove(state, from, coldkey);
    baskets.BasketClaimed.mutate(state, to, coldkey, (shares) => shares + claimed);
  }
  for (const [[, netuid], alphaRao] of baskets.PendingBasketDeposits.entries(state, from)) {
    baskets.PendingBasketDeposits.remove(state, from, netuid);
    baskets.PendingBasketDeposits.mutate(state, to, netuid, (rao) => saturatingAddU64(rao, alphaRao));
  }
  for (const [[, , netuid]] of AlphaV2.entries(state, from, BASKET_ESCROW))
    moveHolding(state, from, to, netuid);
  moveLimits(state, from, to);
}

function moveCounters(state: State, from: AccountId, to: AccountId): void {
  for (const item of [baskets.BasketShares, baskets.BasketDepositedTao, baskets.BasketRedeemedTao]) {
    const count = item.take(state, from);
    if (count !== 0n) item.mutate(state, to, (before) => saturatingAddU64(before, count));
  }
  const { bits } = baskets.BasketRate.take(state, from);
  if (bits !== 0n) baskets.BasketRate.mutate(state, to, (rate) => ({ bits: rate.bits + bits }));
  const baseline = baskets.BetaBaseline.take(state, from);
  if (baseline !== undefined) baskets.BetaBaseline.insert(state, to, baseline);
  if (baskets.BasketTwr.contains(state, from))
    baskets.BasketTwr.insert(state, to, baskets.BasketTwr.take(state, from));
  const sample = baskets.BetaIndexFundSample.take(state, from);
  if (sample !== undefined) baskets.BetaIndexFundSample.insert(state, to, sample);
}

function moveHolding(state: State, from: AccountId, to: AccountId, netuid: number): void {
  const position = { hotkey: from, coldkey: BASKET_ESCROW, netuid };
  const alphaRao = heldBy(state, from, netuid);
  if (alphaRao === 0n) return;
  increaseStake(state, { ...position, hotkey: to }, decreaseStake(state, position, alphaRao));
}

/** A swap neither ends a freeze nor gives new room to trade. */
function moveLimits(state: State, from: AccountId, to: AccountId): void {
  if (baskets.BasketTradingFrozen.contains(state, from)) baskets.BasketTradingFrozen.insert(state, to, null);
  const bucket = baskets.BasketTradeBucket.take(state, from);
  if (bucket !== undefined) {
    const [level, block] = baskets.BasketTradeBucket.get(state, to) ?? bucket;
    baskets.BasketTradeBucket.insert(state, to, [minOf(level, bucket[0]), maxOf(block, bucket[1])]);
  }
  for (const [[, netuid], [used, at]] of baskets.BasketLiquidityUsed.entries(state, from)) {
    baskets.BasketLiquidityUsed.remove(state, from, netuid);
    const [other, block] = baskets.BasketLiquidityUsed.get(state, to, netuid) ?? [used, at];
    baskets.BasketLiquidityUsed.insert(state, to, netuid, [maxOf(used, other), maxOf(at, block)]);
  }
}
