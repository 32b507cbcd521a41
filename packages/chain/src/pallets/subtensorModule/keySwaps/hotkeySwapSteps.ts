import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { netuidOfAccount } from '../staking/palletAccounts.ts';
import { spendableTao } from '../staking/tao.ts';
import { ChildKeys } from '../storage/childkeys.ts';
import { IsNetworkMember } from '../storage/neurons.ts';
import { LastRateLimitedBlock } from '../storage/rateLimits.ts';
import { AlphaV2, Delegates, OwnedHotkeys, Owner, StakingHotkeys } from '../storage/staking.ts';
import { lastLimitedBlock } from '../subnets/rateLimits.ts';
import { recycleTao } from '../subnets/recycleTao.ts';
import type { HotkeySwap } from './checkHotkeySwap.ts';
import { moveSeat, type SeatMove } from './moveSeat.ts';
import { swapHotkeyLocks } from './swapHotkeyLocks.ts';

// Steps that hotkey swaps of every spec have.

/** `KeySwapCost`, rao: a swap on all subnets. */
export const COST_RAO = 100_000_000n;
/** `KeySwapOnSubnetCost`, rao. */
const COST_ON_SUBNET_RAO = 1_000_000n;

/** Stake on a hotkey, in the order of storage. */
export type Positions = readonly {
  readonly coldkey: AccountId;
  readonly netuid: number;
  readonly isEmpty: boolean;
}[];

/** Who stakes what on a hotkey. */
export function positionsOf(state: Reads, hotkey: AccountId): Positions {
  return AlphaV2.entries(state, hotkey).map(([[, coldkey, netuid], share]) => ({
    coldkey,
    netuid,
    isEmpty: share.mantissa === 0n,
  }));
}

/** Those of them on a subnet. */
export function stakersOn(
  positions: Positions | undefined,
  netuid: number,
): readonly AccountId[] | undefined {
  return positions?.filter((position) => position.netuid === netuid).map(({ coldkey }) => coldkey);
}

/** Whether a hotkey takes part in a subnet by its own will: being somebody's child is not. */
export function isActive(state: Reads, hotkey: AccountId, netuid: number): boolean {
  return IsNetworkMember.get(state, hotkey, netuid) || ChildKeys.get(state, hotkey, netuid).length > 0;
}

/** Ends the call where a hotkey is the account of a subnet. */
function ensureNoSubnet(hotkey: AccountId): void {
  const isSubnet = netuidOfAccount(hotkey) !== undefined;
  ensure(!isSubnet, 'SubtensorModule.CannotUseSystemAccount', `${hotkey} is the account of a subnet.`);
}

/** The owner pays for the swap, and what is paid is recycled. */
export function payForSwap(context: Context, coldkey: AccountId, costRao: bigint): void {
  ensure(
    costRao <= spendableTao(context.state, coldkey),
    'SubtensorModule.NotEnoughBalanceToPaySwapHotKey',
    `${coldkey} cannot pay ${costRao} rao.`,
  );
  recycleTao(context, coldkey, costRao);
}

/** The new hotkey is the coldkey's on all subnets; the old one is nobody's any more, unless it is kept. */
export function changeOwner(
  state: State,
  coldkey: AccountId,
  { from, to }: HotkeySwap,
  isKept: boolean,
): void {
  if (!isKept) Owner.remove(state, from);
  ensureNoSubnet(to);
  own(state, coldkey, to);
  if (!isKept) OwnedHotkeys.mutate(state, coldkey, (owned) => owned.filter((hotkey) => hotkey !== from));
}

/** On one subnet the new hotkey takes the old one's place, of those who stake there; the coldkey owns both. */
export function takePlaceOn(
  context: Context,
  coldkey: AccountId,
  { from, to }: HotkeySwap,
  place: Pick<SeatMove, 'netuid' | 'stakers'>,
): void {
  ensureNoSubnet(to);
  payForSwap(context, coldkey, COST_ON_SUBNET_RAO);
  own(context.state, coldkey, to);
  swapHotkeyLocks(context, from, to, [place.netuid]);
  moveSeat(context, { from, to, ...place });
}

function own(state: State, coldkey: AccountId, hotkey: AccountId): void {
  Owner.insert(state, hotkey, coldkey);
  const owned = OwnedHotkeys.get(state, coldkey);
  if (!owned.includes(hotkey)) OwnedHotkeys.insert(state, coldkey, [...owned, hotkey]);
}

/** Limits that the old hotkey is under hold for the new one. */
export function copyLimits(
  state: State,
  { from, to }: HotkeySwap,
  types: readonly (typeof LIMITS)[number][],
): void {
  for (const type of types)
    LastRateLimitedBlock.insert(state, { type, value: to }, lastLimitedBlock(state, { type, value: from }));
}

/** What is limited by a hotkey's last transaction. */
export const LIMITS = ['LastTxBlock', 'LastTxBlockDelegateTake', 'LastTxBlockChildKeyTake'] as const;

/** The old hotkey is under no limit any more, and the new one takes what it took. */
export function leaveLimitsAndTake(state: State, { from, to }: HotkeySwap): void {
  for (const type of LIMITS) LastRateLimitedBlock.remove(state, { type, value: from });
  if (Delegates.contains(state, from)) Delegates.insert(state, to, Delegates.take(state, from));
}

/** Whoever staked on the old hotkey stakes on the new one. */
export function relist(state: State, { from, to }: HotkeySwap, positions: Positions): void {
  for (const { coldkey, isEmpty } of positions) {
    const listed = StakingHotkeys.get(state, coldkey);
    if (isEmpty || !listed.includes(from)) continue;
    const left = listed.filter((hotkey) => hotkey !== from && hotkey !== to);
    StakingHotkeys.insert(state, coldkey, [...left, to]);
  }
}

/** Up to 425 the coldkey may not swap hotkeys again too soon (`set_last_tx_block`). */
export function recordTx({ state, block }: Context, coldkey: AccountId): void {
  LastRateLimitedBlock.insert(state, { type: 'LastTxBlock', value: coldkey }, BigInt(block));
}
