import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { reducibleBalance, transfer } from '../../balances/ledger.ts';
import { hotkeyExists, MAX_STAKING_HOTKEYS } from '../staking/hotkeys.ts';
import { setAcceptsLockedAlpha } from '../staking/lockedAlphaConsent.ts';
import { netuidOfAccount } from '../staking/palletAccounts.ts';
import { forgetRootStaker, numberRootStaker } from '../staking/rootStakers.ts';
import { moveRootStakeAge } from '../staking/rootUnlock.ts';
import { decreaseStake, increaseStake, stakeOf } from '../staking/sharePool.ts';
import { BasketClaimed } from '../storage/baskets.ts';
import { SubnetUidToLeaseId } from '../storage/leasing.ts';
import { IdentitiesV2 } from '../storage/serving.ts';
import {
  AlphaV2,
  AutoStakeDestination,
  AutoStakeDestinationColdkeys,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
} from '../storage/staking.ts';
import { SubnetOwner } from '../storage/subnets.ts';
import { allNetuids, ROOT_NETUID } from '../subnets/existing.ts';
import { recordTx } from './hotkeySwapSteps.ts';
import { recordColdkeyLineage } from './lineage.ts';
import { moveCollateralToColdkey } from './moveCollateral.ts';
import { moveLease } from './moveLease.ts';
import { swapColdkeyLocks } from './swapColdkeyLocks.ts';

/** Most positions that one swap moves (`MAX_COLDKEY_SWAP_POSITIONS`); 425 counted none. */
const mostPositionsAt = /* @__PURE__ */ bySpec<number>({ 233: Number.POSITIVE_INFINITY, 475: 1_024 });

/** Whether leases and lineage follow; 425 had neither's rule. */
const followsAt = /* @__PURE__ */ bySpec<boolean>({ 233: false, 475: true });

/**
 * A coldkey takes another's place: leases, stake, subnets, hotkeys, locks and balance become its own (`do_swap_coldkey`).
 *
 * Source: `pallets/subtensor/src/swap/swap_coldkey.rs`, 425 and a version near 475.
 *
 * @param context - where
 * @param from - the old coldkey
 * @param to - the new one, which stakes on nothing and is nobody's hotkey
 */
export function swapColdkey(context: Context, from: AccountId, to: AccountId): void {
  const { state, spec } = context;
  const follow = followsAt(spec);
  const isFree = StakingHotkeys.get(state, to).length === 0;
  ensure(isFree, 'SubtensorModule.ColdKeyAlreadyAssociated', `${to} stakes already.`);
  ensure(!hotkeyExists(state, to), 'SubtensorModule.NewColdKeyIsHotkey', `${to} is a hotkey.`);
  ensureFewPositions(context, from);
  moveIdentity(state, from, to);
  // Locked stake comes along in any case; what the old coldkey allows is copied afterwards.
  setAcceptsLockedAlpha(state, to, true);
  if (follow)
    for (const [, leaseId] of SubnetUidToLeaseId.entries(state)) moveLease(context, leaseId, from, to);
  moveStakes(state, from, to);
  for (const netuid of allNetuids(state)) {
    if (SubnetOwner.get(state, netuid) === from) SubnetOwner.insert(state, netuid, to);
    moveAutoStake(state, netuid, from, to);
    moveCollateralToColdkey(context, netuid, from, to);
  }
  const listed = StakingHotkeys.take(state, from);
  const all = [...new Set([...StakingHotkeys.get(state, to), ...listed])];
  if (all.length === 0) StakingHotkeys.remove(state, to);
  else StakingHotkeys.insert(state, to, all);
  moveHotkeys(state, from, to);
  swapColdkeyLocks(context, from, to);
  const balanceRao = reducibleBalance(state, from, 'Expendable');
  if (balanceRao > 0n) transfer(context, from, to, balanceRao, 'Expendable');
  if (follow) recordColdkeyLineage(state, from, to);
  else recordTx(context, to);
  context.deposit('SubtensorModule.ColdkeySwapped', { old_coldkey: from, new_coldkey: to });
}

function ensureFewPositions({ state, spec }: Context, coldkey: AccountId): void {
  const most = mostPositionsAt(spec);
  if (most === Number.POSITIVE_INFINITY) return;
  const hotkeys = StakingHotkeys.get(state, coldkey);
  const positions = hotkeys.reduce((sum, hotkey) => sum + netuidsOf(state, hotkey, coldkey).length, 0);
  ensure(
    hotkeys.length <= MAX_STAKING_HOTKEYS && positions <= most,
    'SubtensorModule.ColdkeySwapTooHeavy',
    `${coldkey} has ${positions} positions on ${hotkeys.length} hotkeys; the most is ${most} on ${MAX_STAKING_HOTKEYS}.`,
  );
}

function moveIdentity(state: State, from: AccountId, to: AccountId): void {
  if (IdentitiesV2.contains(state, to)) return;
  const identity = IdentitiesV2.take(state, from);
  if (identity !== undefined) IdentitiesV2.insert(state, to, identity);
}

/** Positions of a coldkey on a hotkey, in the order of netuids. */
function netuidsOf(state: Reads, hotkey: AccountId, coldkey: AccountId): readonly number[] {
  return AlphaV2.entries(state, hotkey, coldkey)
    .map(([[, , netuid]]) => netuid)
    .sort((a, b) => a - b);
}

/** Stake, and on root its age and what was claimed for it, which can be owed without any stake. */
function moveStakes(state: State, from: AccountId, to: AccountId): void {
  for (const hotkey of StakingHotkeys.get(state, from)) {
    for (const netuid of netuidsOf(state, hotkey, from)) {
      const position = { hotkey, coldkey: from, netuid };
      const alphaRao = stakeOf(state, position);
      if (alphaRao > 0n)
        increaseStake(state, { ...position, coldkey: to }, decreaseStake(state, position, alphaRao));
    }
    const claimed = BasketClaimed.take(state, hotkey, from);
    if (claimed !== 0n) BasketClaimed.mutate(state, hotkey, to, (shares) => shares + claimed);
    moveRootStakeAge(state, [from, hotkey], [to, hotkey]);
    if (stakeOf(state, { hotkey, coldkey: to, netuid: ROOT_NETUID }) > 0n) numberRootStaker(state, to);
  }
  forgetRootStaker(state, from);
}

function moveAutoStake(state: State, netuid: number, from: AccountId, to: AccountId): void {
  const hotkey = AutoStakeDestination.take(state, from, netuid);
  if (hotkey === undefined) return;
  AutoStakeDestination.insert(state, to, netuid, hotkey);
  AutoStakeDestinationColdkeys.mutate(state, hotkey, netuid, (coldkeys) => [
    ...coldkeys.filter((coldkey) => coldkey !== from && coldkey !== to),
    to,
  ]);
}

function moveHotkeys(state: State, from: AccountId, to: AccountId): void {
  const moved = OwnedHotkeys.get(state, from);
  const owned = [...new Set([...OwnedHotkeys.get(state, to), ...moved])];
  for (const hotkey of moved) {
    const isSubnet = netuidOfAccount(hotkey) !== undefined;
    ensure(!isSubnet, 'SubtensorModule.CannotUseSystemAccount', `${hotkey} is the account of a subnet.`);
    Owner.insert(state, hotkey, to);
  }
  OwnedHotkeys.remove(state, from);
  OwnedHotkeys.insert(state, to, owned);
}
