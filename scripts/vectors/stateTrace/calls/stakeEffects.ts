import {
  type StakeTrade,
  type StakingOrder,
  stakeIntoSubnet,
  swapTaoForAlpha,
  takeStake,
  unstakeFromSubnet,
} from '@taokit/dtao/staking';
import { addBalance } from '../balances.ts';
import { listStakingHotkey, readHolding, type StakeKey, stakeOf, writeHolding } from '../holdings.ts';
import {
  addTotalStake,
  alphaPrice,
  netuids,
  readSubnet,
  type SubnetTrade,
  TRACE_RULES,
  writeSubnet,
} from '../subnetState.ts';
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
  if (!trade.ok) return { error: `${refuser(storage, key, order, trade.refusal)}.${trade.refusal}` };
  listStakingHotkey(storage, key);
  applyTrade(storage, block, key, trade, { side: 'buy', steps: order.amountRao > 0n });
  if (setLimit)
    storage.set(true, `${PALLET}.StakingOperationRateLimiter`, key.hotkey, key.coldkey, key.netuid);
  return trade;
}

/** Which pallet refuses: a pool and a hotkey's shares have one refusal in common. */
function refuser(storage: TraceStorage, { netuid }: StakeKey, order: StakingOrder, refusal: string): string {
  if (refusal === 'AmountTooLow') return PALLET;
  return swapTaoForAlpha(readSubnet(storage, netuid), order, TRACE_RULES).ok ? PALLET : 'Swap';
}

/** `unstake_from_subnet`: takes the share, swaps, returns what a limit left, notes the block. */
export function unstakeFrom(
  storage: TraceStorage,
  block: bigint,
  key: StakeKey,
  order: StakingOrder,
): Effect {
  const holding = readHolding(storage, key);
  const trade = unstakeFromSubnet(readSubnet(storage, key.netuid), holding, order, TRACE_RULES);
  if (!trade.ok) return { error: `Swap.${trade.refusal}` };
  const steps = takeStake(holding, order.amountRao).updateRao < 0n;
  applyTrade(storage, block, key, trade, { side: 'sell', steps });
  return trade;
}

function applyTrade(
  storage: TraceStorage,
  block: bigint,
  key: StakeKey,
  { swap, holding }: StakeTrade,
  trade: SubnetTrade,
): void {
  if (swap.subnet.mechanism === 1) writeSubnet(storage, key.netuid, swap.subnet, trade);
  addTotalStake(storage, swap.totalStakeChangeRao);
  writeHolding(storage, key, holding);
  storage.set(block, `${PALLET}.LastColdkeyHotkeyStakeBlock`, key.coldkey, key.hotkey);
}

/** `clear_small_nomination_if_required`: a nominator's remainder below the minimum is sold, or dropped. */
export function clearSmallNomination(storage: TraceStorage, block: bigint, key: StakeKey): void {
  if (storage.get(`${PALLET}.Owner`, key.hotkey) === key.coldkey) return;
  const stakeRao = stakeOf(storage, key);
  const minimumRao = storage.big(`${PALLET}.NominatorMinRequiredStake`);
  const priceBits = alphaPrice(storage, key.netuid);
  if (stakeRao >= (priceBits === 0n ? 0n : (minimumRao << 32n) / priceBits)) return;
  const order = { amountRao: stakeRao, dropFees: false };
  const effect = unstakeFrom(storage, block, key, order);
  if ('receivedRao' in effect) addBalance(storage, key.coldkey, effect.receivedRao);
  else writeHolding(storage, key, takeStake(readHolding(storage, key), stakeRao));
}

/** `maybe_become_delegate`: a hotkey that others stake to gets the default take. */
export function maybeBecomeDelegate(storage: TraceStorage, hotkey: string, staker: string): void {
  if (storage.get(`${PALLET}.Owner`, hotkey) === staker || storage.has(`${PALLET}.Delegates`, hotkey)) return;
  storage.set(storage.int(`${PALLET}.Delegates`, hotkey), `${PALLET}.Delegates`, hotkey);
}

/** What a hotkey's stake on all subnets is worth at current prices: `get_total_stake_for_hotkey`. */
export function hotkeyValue(storage: TraceStorage, hotkey: string): bigint {
  const valuesBits = netuids(storage).map(
    (netuid) => storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, netuid) * alphaPrice(storage, netuid),
  );
  return valuesBits.reduce((sum, bits) => sum + bits, 0n) >> 32n;
}

/** A hotkey whose stake fell below the threshold loses its children that are not effective yet. */
export function forgetPendingChildren(storage: TraceStorage, hotkey: string): void {
  if (hotkeyValue(storage, hotkey) >= storage.big(`${PALLET}.StakeThreshold`)) return;
  for (const netuid of netuids(storage)) storage.remove(`${PALLET}.PendingChildKeys`, netuid, hotkey);
}
