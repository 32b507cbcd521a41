import { CONCENTRATED_MIN_PRICE_RAO, concentratedPrice, type SwapSide } from '@taokit/dtao/pools';
import {
  type StakeTrade,
  type StakingOrder,
  stakeIntoSubnet,
  takeStake,
  unstakeFromSubnet,
} from '@taokit/dtao/staking';
import { addBalance } from '../balances.ts';
import { listStakingHotkey, readHolding, type StakeKey, stakeOf, writeHolding } from '../holdings.ts';
import { addTotalStake, readSubnet, TRACE_RULES, writeSubnet } from '../subnetState.ts';
import type { TraceStorage } from '../TraceStorage.ts';

const PALLET = 'SubtensorModule';

/** What a stake operation paid out, or the chain's error. */
export type Effect = { readonly receivedRao: bigint } | { readonly error: string };

/** `stake_into_subnet`: swaps, credits the share, notes the block. */
export function stakeInto(
  storage: TraceStorage,
  block: bigint,
  key: StakeKey,
  order: StakingOrder,
  setLimit: boolean,
): Effect {
  const trade = stakeIntoSubnet(
    readSubnet(storage, key.netuid),
    readHolding(storage, key),
    order,
    TRACE_RULES,
  );
  if (!trade.ok) return { error: `${trade.refusal === 'AmountTooLow' ? PALLET : 'Swap'}.${trade.refusal}` };
  listStakingHotkey(storage, key);
  applyTrade(storage, block, key, trade, 'buy');
  if (setLimit)
    storage.set(true, `${PALLET}.StakingOperationRateLimiter`, key.hotkey, key.coldkey, key.netuid);
  return trade;
}

/** `unstake_from_subnet`: takes the share, swaps, returns what a limit left, notes the block. */
export function unstakeFrom(
  storage: TraceStorage,
  block: bigint,
  key: StakeKey,
  order: StakingOrder,
): Effect {
  const trade = unstakeFromSubnet(
    readSubnet(storage, key.netuid),
    readHolding(storage, key),
    order,
    TRACE_RULES,
  );
  if (!trade.ok) return { error: `Swap.${trade.refusal}` };
  applyTrade(storage, block, key, trade, 'sell');
  return trade;
}

function applyTrade(
  storage: TraceStorage,
  block: bigint,
  key: StakeKey,
  { swap, holding }: StakeTrade,
  side: SwapSide,
): void {
  if (swap.subnet.mechanism === 1) writeSubnet(storage, key.netuid, swap.subnet, side);
  addTotalStake(storage, swap.totalStakeChangeRao);
  writeHolding(storage, key, holding);
  storage.set(block, `${PALLET}.LastColdkeyHotkeyStakeBlock`, key.coldkey, key.hotkey);
}

/** `clear_small_nomination_if_required`: a nominator's remainder below the minimum is sold, or dropped. */
export function clearSmallNomination(storage: TraceStorage, block: bigint, key: StakeKey): void {
  if (storage.get(`${PALLET}.Owner`, key.hotkey) === key.coldkey) return;
  const stakeRao = stakeOf(storage, key);
  const minimumRao = storage.big(`${PALLET}.NominatorMinRequiredStake`);
  const { mechanism, pool } = readSubnet(storage, key.netuid);
  const priceBits = mechanism === 1 ? concentratedPrice(pool) : 1n << 32n;
  if (stakeRao >= (priceBits === 0n ? 0n : (minimumRao << 32n) / priceBits)) return;
  const order = { amountRao: stakeRao, limitPriceRao: CONCENTRATED_MIN_PRICE_RAO, dropFees: false };
  const effect = unstakeFrom(storage, block, key, order);
  if ('receivedRao' in effect) addBalance(storage, key.coldkey, effect.receivedRao);
  else writeHolding(storage, key, takeStake(readHolding(storage, key), stakeRao));
}

/** `maybe_become_delegate`: a hotkey that others stake to gets the default take. */
export function maybeBecomeDelegate(storage: TraceStorage, hotkey: string, staker: string): void {
  if (storage.get(`${PALLET}.Owner`, hotkey) === staker || storage.has(`${PALLET}.Delegates`, hotkey)) return;
  storage.set(storage.int(`${PALLET}.Delegates`, hotkey), `${PALLET}.Delegates`, hotkey);
}
