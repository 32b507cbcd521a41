import type { SwapSide } from '@taokit/dtao/pools';
import { acceptsStake, type StakingSubnet } from '@taokit/dtao/staking';
import { canWithdraw } from '../balances.ts';
import { readHolding, type StakeKey, stakeOf } from '../holdings.ts';
import { least, netuids, readSubnet, TRACE_POOLS, TRACE_RULES } from '../subnetState.ts';
import type { TraceStorage } from '../TraceStorage.ts';
import { palletError } from './CallContext.ts';

const PALLET = 'SubtensorModule';

/** How far an order may go and whether it may stop short. */
export interface OrderBounds {
  readonly amountRao: bigint;
  readonly maxRao: bigint;
  readonly allowPartial: boolean;
}

/** What a simulated swap would move. */
interface Simulation {
  readonly amountInRao: bigint;
  readonly amountOutRao: bigint;
  readonly feeRao: bigint;
}

/** `sim_swap`: no limit, with fees, and without a look at the reserve that pays; `undefined` where the pool refuses. */
export function simulate(subnet: StakingSubnet, side: SwapSide, amountRao: bigint): Simulation | undefined {
  if (subnet.mechanism !== 1) return { amountInRao: amountRao, amountOutRao: amountRao, feeRao: 0n };
  const swap = TRACE_POOLS[side](subnet.pool, { amountRao, feeRateU16: subnet.feeRateU16 });
  return swap.ok ? swap : undefined;
}

/** The least an order may bring, fee included; where the pool refuses even that, the fee is estimated. */
function minimumToAdd(subnet: StakingSubnet): bigint {
  const minimumRao = TRACE_RULES.minimumStakeRao;
  const estimate = (minimumRao * ((BigInt(subnet.feeRateU16) << 64n) / 65_535n)) >> 64n;
  return minimumRao + (simulate(subnet, 'buy', minimumRao)?.feeRao ?? estimate);
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
  const { amountRao, maxRao, allowPartial } = bounds;
  if (amountRao < minimumToAdd(subnet)) return palletError('AmountTooLow');
  if (!allowPartial && amountRao > maxRao) return palletError('SlippageTooHigh');
  const stakedRao = least(maxRao, amountRao);
  if (!canWithdraw(storage, key.coldkey, stakedRao)) return palletError('NotEnoughBalanceToStake');
  const unknown = checkHotkey(storage, key.hotkey);
  if (unknown !== undefined) return unknown;
  const swap = simulate(subnet, 'buy', stakedRao);
  if (swap === undefined) return palletError('InsufficientLiquidity');
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
  const sale = simulate(readSubnet(storage, key.netuid), 'sell', amountRao);
  if (sale === undefined) return palletError('InsufficientLiquidity');
  if (stakeRao > amountRao && sale.amountOutRao < TRACE_RULES.minimumStakeRao)
    return palletError('AmountTooLow');
  if (!allowPartial && amountRao > maxRao) return palletError('SlippageTooHigh');
  return checkHotkey(storage, key.hotkey);
}

/** `validate_unstake_all`: at least one subnet must have something to sell. */
export function validateUnstakeAll(
  storage: TraceStorage,
  { hotkey, coldkey }: Omit<StakeKey, 'netuid'>,
  alphaOnly: boolean,
): string | undefined {
  const missing = checkHotkey(storage, hotkey);
  if (missing !== undefined) return missing;
  const sells = netuids(storage).some((netuid) => {
    if (alphaOnly && netuid === 0) return false;
    const key = { hotkey, coldkey, netuid };
    const amountRao = stakeOf(storage, key);
    return validateRemove(storage, key, { amountRao, maxRao: amountRao, allowPartial: false }) === undefined;
  });
  return sells ? undefined : palletError('AmountTooLow');
}
