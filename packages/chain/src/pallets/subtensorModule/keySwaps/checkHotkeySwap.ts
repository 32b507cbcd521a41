import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { hotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { BasketRate, BasketShares } from '../storage/baskets.ts';
import { IsNetworkMember } from '../storage/neurons.ts';
import { RootClaimable, RootClaimed } from '../storage/rootClaims.ts';
import { allNetuids, ensureSubnetExists, ROOT_NETUID } from '../subnets/existing.ts';
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
  /* @__PURE__ */ ruleBySpec({ 283: checkAsOf300, 423: checkAsOf423 });

/** Swaps of spec 300 are recorded as far as these checks: one that passes is refused, for what it would change is not known here. */
function checkAsOf300({ state }: Context, coldkey: AccountId, { from, to }: HotkeySwap): void {
  ensureOwns(state, coldkey, from);
  ensure(from !== to, 'SubtensorModule.NewHotKeyIsSameWithOld', `${from} would take its own place.`);
  const isRegistered = IsNetworkMember.entries(state, to).some(([, isMember]) => isMember);
  ensure(!isRegistered, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${to} is registered already.`);
  fail('System.CallFiltered', 'SubtensorModule.swap_hotkey is not supported by this chain at spec 300.');
}

/** In the chain's order. */
function checkAsOf423({ state }: Context, coldkey: AccountId, swap: HotkeySwap): void {
  const { from, to, netuid, keepStake } = swap;
  if (netuid !== null) ensureSubnetExists(state, netuid);
  ensureOwns(state, coldkey, from);
  if (hotkeyExists(state, to)) ensureOwns(state, coldkey, to);
  ensure(from !== to, 'SubtensorModule.NewHotKeyIsSameWithOld', `${from} would take its own place.`);
  const netuids = netuid === null ? allNetuids(state) : [netuid];
  ensure(
    !keepStake || !hasCollateral(state, from, coldkey, netuids),
    'SubtensorModule.KeepStakeBlockedByCollateral',
    `${from} has collateral: its stake has to come along.`,
  );
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
