import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
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

/** The checks of a hotkey swap that read only, in the chain's order (`check_swap_hotkey`). */
export function checkHotkeySwapCall({ state }: Context, coldkey: AccountId, swap: HotkeySwap): void {
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
