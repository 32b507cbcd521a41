import { CONCENTRATED_MAX_PRICE_RAO, CONCENTRATED_MIN_PRICE_RAO } from '@taokit/dtao/pools';
import {
  acceptsStake,
  type StakingOrder,
  type StakingSubnet,
  swapAlphaForTao,
  swapTaoForAlpha,
} from '@taokit/dtao/staking';
import { reducible } from '../balances.ts';
import { readHolding, type StakeKey, stakeOf } from '../holdings.ts';
import { least, readSubnet, TRACE_RULES } from '../subnetState.ts';
import type { TraceStorage } from '../TraceStorage.ts';
import { palletError } from './CallContext.ts';

const PALLET = 'SubtensorModule';

/** How far an order may go and whether it may stop short. */
export interface OrderBounds {
  readonly amountRao: bigint;
  readonly maxRao: bigint;
  readonly allowPartial: boolean;
}

/** The chain's simulated buy: no limit, with fees. */
export function simulateBuy(subnet: StakingSubnet, amountRao: bigint) {
  const order: StakingOrder = { amountRao, limitPriceRao: CONCENTRATED_MAX_PRICE_RAO, dropFees: false };
  return swapTaoForAlpha(subnet, order, TRACE_RULES);
}

/** The chain's simulated sale: no limit, with fees. */
export function simulateSale(subnet: StakingSubnet, amountRao: bigint) {
  const order: StakingOrder = { amountRao, limitPriceRao: CONCENTRATED_MIN_PRICE_RAO, dropFees: false };
  return swapAlphaForTao(subnet, order, TRACE_RULES);
}

/** `ensure_subtoken_enabled`. */
export function checkSubtoken(storage: TraceStorage, netuid: number): string | undefined {
  const isEnabled = storage.get(`${PALLET}.SubtokenEnabled`, netuid) === true;
  return isEnabled ? undefined : palletError('SubtokenDisabled');
}

/** `if_subnet_exist`. */
export function checkSubnet(storage: TraceStorage, netuid: number): string | undefined {
  const exists = storage.get(`${PALLET}.NetworksAdded`, netuid) === true;
  return exists ? undefined : palletError('SubnetNotExists');
}

/** `hotkey_account_exists`. */
export function checkHotkey(storage: TraceStorage, hotkey: string): string | undefined {
  return storage.has(`${PALLET}.Owner`, hotkey) ? undefined : palletError('HotKeyAccountNotExists');
}

/** One stake operation may not follow another on the same stake in one block. */
export function checkOperationLimit(storage: TraceStorage, key: StakeKey): string | undefined {
  const isLimited = storage.has(`${PALLET}.StakingOperationRateLimiter`, key.hotkey, key.coldkey, key.netuid);
  return isLimited ? palletError('StakingOperationRateLimitExceeded') : undefined;
}

/** `validate_add_stake`. */
export function validateAdd(storage: TraceStorage, key: StakeKey, bounds: OrderBounds): string | undefined {
  const missing = checkSubnet(storage, key.netuid) ?? checkSubtoken(storage, key.netuid);
  if (missing !== undefined) return missing;
  const subnet = readSubnet(storage, key.netuid);
  const smallest = simulateBuy(subnet, TRACE_RULES.minimumStakeRao);
  const minimumRao = TRACE_RULES.minimumStakeRao + (smallest.ok ? smallest.feeRao : 0n);
  const { amountRao, maxRao, allowPartial } = bounds;
  if (amountRao < minimumRao) return palletError('AmountTooLow');
  if (!allowPartial && amountRao > maxRao) return palletError('SlippageTooHigh');
  const stakedRao = allowPartial ? least(maxRao, amountRao) : amountRao;
  // The balance may go down to the existential deposit.
  if (stakedRao > reducible(storage, key.coldkey) + 500n) return palletError('NotEnoughBalanceToStake');
  const unknown = checkHotkey(storage, key.hotkey);
  if (unknown !== undefined) return unknown;
  const swap = simulateBuy(subnet, stakedRao);
  if (!swap.ok) return palletError('InsufficientLiquidity');
  if (swap.amountInRao < TRACE_RULES.minimumStakeRao) return palletError('AmountTooLow');
  const accepts = swap.amountOutRao > 0n && acceptsStake(readHolding(storage, key).pool, swap.amountOutRao);
  return accepts ? undefined : palletError('InsufficientLiquidity');
}

/** `validate_remove_stake`. */
export function validateRemove(
  storage: TraceStorage,
  key: StakeKey,
  bounds: OrderBounds,
): string | undefined {
  const refused = checkSubnet(storage, key.netuid) ?? checkOperationLimit(storage, key);
  if (refused !== undefined) return refused;
  const { amountRao, maxRao, allowPartial } = bounds;
  if (amountRao === 0n) return palletError('AmountTooLow');
  const stakeRao = stakeOf(storage, key);
  if (stakeRao < amountRao) return palletError('NotEnoughStakeToWithdraw');
  const sale = simulateSale(readSubnet(storage, key.netuid), amountRao);
  if (!sale.ok) return palletError('InsufficientLiquidity');
  if (stakeRao > amountRao && sale.amountOutRao < TRACE_RULES.minimumStakeRao)
    return palletError('AmountTooLow');
  if (!allowPartial && amountRao > maxRao) return palletError('SlippageTooHigh');
  return checkHotkey(storage, key.hotkey);
}
