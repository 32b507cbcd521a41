import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { hotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { BasketRate, BasketShares } from '../storage/baskets.ts';
import { IsNetworkMember } from '../storage/neurons.ts';
import { TxRateLimit } from '../storage/rateLimits.ts';
import { RootClaimable, RootClaimed } from '../storage/rootClaims.ts';
import { allNetuids, ensureSubnetExists, ROOT_NETUID } from '../subnets/existing.ts';
import { lastLimitedBlock } from '../subnets/rateLimits.ts';
import { hasCollateral } from './moveCollateral.ts';

/** A hotkey that shall take another's place. */
export interface HotkeySwap {
  /** The old one. */
  readonly from: AccountId;
  /** The new one. */
  readonly to: AccountId;
  /** On which subnet; `null` for all. */
  readonly netuid: number | null;
  /** Whether the stake stays with the old one. */
  readonly keepStake: boolean;
}

/** The checks of a hotkey swap that read only (`check_swap_hotkey`). */
export const checkHotkeySwapCall: (context: Context, coldkey: AccountId, swap: HotkeySwap) => void =
  /* @__PURE__ */ ruleBySpec({ 283: checkAsOf300, 423: checkAsOf425, 435: checkAsOf435 });

/** Swaps of spec 300 are recorded as far as these checks: one that passes is refused, for what it would change is not known here. */
function checkAsOf300({ state }: Context, coldkey: AccountId, { from, to }: HotkeySwap): void {
  ensureOwns(state, coldkey, from);
  ensure(from !== to, 'SubtensorModule.NewHotKeyIsSameWithOld', `${from} would take its own place.`);
  const isRegistered = IsNetworkMember.entries(state, to).some(([, isMember]) => isMember);
  ensure(!isRegistered, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${to} is registered already.`);
  fail('System.CallFiltered', 'SubtensorModule.swap_hotkey is not supported by this chain at spec 300.');
}

/** In the order of spec 425: collateral there is none, and a coldkey may not send too often. */
function checkAsOf425({ state, block }: Context, coldkey: AccountId, swap: HotkeySwap): void {
  ensureOwnsBoth(state, coldkey, swap);
  const limit = TxRateLimit.get(state);
  const last = lastLimitedBlock(state, { type: 'LastTxBlock', value: coldkey });
  ensure(
    limit === 0n || last === 0n || saturatingSubU64(BigInt(block), last) > limit,
    'SubtensorModule.HotKeySetTxRateLimitExceeded',
    `More than ${limit} blocks must pass after block ${last}.`,
  );
  ensureIsFree(state, swap);
}

/** In the order of spec 475; collateral there is since 435 or a release near it. */
function checkAsOf435({ state }: Context, coldkey: AccountId, swap: HotkeySwap): void {
  const { from, netuid, keepStake } = swap;
  if (netuid !== null) ensureSubnetExists(state, netuid);
  ensureOwnsBoth(state, coldkey, swap);
  const netuids = netuid === null ? allNetuids(state) : [netuid];
  ensure(
    !keepStake || !hasCollateral(state, from, coldkey, netuids),
    'SubtensorModule.KeepStakeBlockedByCollateral',
    `${from} has collateral: its stake has to come along.`,
  );
  ensureIsFree(state, swap);
}

function ensureOwnsBoth(state: Reads, coldkey: AccountId, { from, to }: HotkeySwap): void {
  ensureOwns(state, coldkey, from);
  if (hotkeyExists(state, to)) ensureOwns(state, coldkey, to);
  ensure(from !== to, 'SubtensorModule.NewHotKeyIsSameWithOld', `${from} would take its own place.`);
}

/** The new hotkey has no seat where it shall take one. */
function ensureIsFree(state: Reads, { to, netuid }: HotkeySwap): void {
  const isRegistered =
    netuid === null
      ? IsNetworkMember.entries(state, to).some(([, isMember]) => isMember)
      : IsNetworkMember.contains(state, to, netuid);
  const reason = `${to} is registered ${netuid === null ? 'already' : `on subnet ${netuid}`}.`;
  ensure(!isRegistered, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', reason);
  if (netuid === null || netuid === ROOT_NETUID) ensureCleanOnRoot(state, to);
}

function ensureOwns(state: Reads, coldkey: AccountId, hotkey: AccountId): void {
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
}

/** Funds are moved, never merged: the new hotkey may have none, no root stake, and nothing left from before funds. */
function ensureCleanOnRoot(state: Reads, hotkey: AccountId): void {
  const isClean =
    !BasketRate.contains(state, hotkey) &&
    BasketShares.get(state, hotkey) === 0n &&
    hotkeyStake(state, hotkey, ROOT_NETUID) === 0n &&
    RootClaimable.get(state, hotkey).length === 0 &&
    RootClaimed.entries(state, ROOT_NETUID, hotkey).length === 0;
  ensure(isClean, 'SubtensorModule.NewHotKeyNotCleanForRootSwap', `${hotkey} has a fund or stake on root.`);
}
