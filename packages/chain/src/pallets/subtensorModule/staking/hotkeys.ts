import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { BasketClaimed } from '../storage/baskets.ts';
import { AlphaV2, Delegates, OwnedHotkeys, Owner, StakingHotkeys } from '../storage/staking.ts';
import { netuidOfAccount } from './palletAccounts.ts';

/** Most hotkeys a coldkey stakes on (`MAX_STAKING_HOTKEYS`). */
export const MAX_STAKING_HOTKEYS = 256;
/** Most of them that others may give it (`MAX_THIRD_PARTY_STAKING_HOTKEYS`). */
export const MAX_GIVEN_STAKING_HOTKEYS = 128;

/** Whether somebody owns the hotkey (`hotkey_account_exists`). */
export function hotkeyExists(state: Reads, hotkey: AccountId): boolean {
  return Owner.contains(state, hotkey);
}

/** Ends the call unless somebody owns the hotkey. */
export function ensureHotkeyExists(state: Reads, hotkey: AccountId): void {
  const exists = hotkeyExists(state, hotkey);
  ensure(exists, 'SubtensorModule.HotKeyAccountNotExists', `Nobody owns the hotkey ${hotkey}.`);
}

/** Whether a coldkey owns a hotkey (`coldkey_owns_hotkey`). */
export function ownsHotkey(state: Reads, coldkey: AccountId, hotkey: AccountId): boolean {
  return hotkeyExists(state, hotkey) && Owner.get(state, hotkey) === coldkey;
}

/** A hotkey that nobody owns becomes the coldkey's (`create_account_if_non_existent`); fails with `CannotUseSystemAccount`. */
export function createHotkey({ state }: Context, coldkey: AccountId, hotkey: AccountId): void {
  ensure(
    netuidOfAccount(hotkey) === undefined,
    'SubtensorModule.CannotUseSystemAccount',
    `${hotkey} is the account of subnet ${netuidOfAccount(hotkey)}.`,
  );
  if (hotkeyExists(state, hotkey)) return;
  Owner.insert(state, hotkey, coldkey);
  const owned = OwnedHotkeys.get(state, coldkey);
  if (!owned.includes(hotkey)) OwnedHotkeys.insert(state, coldkey, [...owned, hotkey]);
  listStakingHotkey(state, coldkey, hotkey);
}

/** Adds a hotkey to those a coldkey stakes on. */
export function listStakingHotkey(state: State, coldkey: AccountId, hotkey: AccountId): void {
  const staking = StakingHotkeys.get(state, coldkey);
  if (!staking.includes(hotkey)) StakingHotkeys.insert(state, coldkey, [...staking, hotkey]);
}

/** Drops a hotkey from that list where the coldkey has neither stake nor a claim on it (`maybe_remove_staking_hotkey`). */
export function unlistStakingHotkey(state: State, hotkey: AccountId, coldkey: AccountId): void {
  const hasStake = AlphaV2.entries(state, hotkey, coldkey).some(([, share]) => share.mantissa !== 0n);
  if (hasStake || BasketClaimed.get(state, hotkey, coldkey) !== 0n) return;
  if (!StakingHotkeys.contains(state, coldkey)) return;
  const left = StakingHotkeys.get(state, coldkey).filter((other) => other !== hotkey);
  if (left.length === 0) StakingHotkeys.remove(state, coldkey);
  else StakingHotkeys.insert(state, coldkey, left);
}

/** Ends the call where the hotkey would be one too many (`ensure_staking_hotkeys_can_grow`). */
export function ensureStakingHotkeysCanGrow(
  state: Reads,
  coldkey: AccountId,
  hotkey: AccountId,
  most: number = MAX_STAKING_HOTKEYS,
): void {
  const staking = StakingHotkeys.get(state, coldkey);
  ensure(
    staking.includes(hotkey) || staking.length < most,
    'SubtensorModule.TooManyStakingHotkeys',
    `${coldkey} stakes on ${staking.length} hotkeys, the most is ${most}.`,
  );
}

/** A hotkey that others stake on takes the default part of their dividends (`maybe_become_delegate`). */
export function becomeDelegate(state: State, hotkey: AccountId): void {
  if (!Delegates.contains(state, hotkey)) Delegates.insert(state, hotkey, Delegates.get(state, hotkey));
}
