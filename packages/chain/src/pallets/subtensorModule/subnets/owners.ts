import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { retargetAutoParents } from '../childkeys/autoParents.ts';
import { netuidOfAccount } from '../staking/palletAccounts.ts';
import { Uids } from '../storage/neurons.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';

/** The account that signed, which must own the subnet (`ensure_subnet_owner`); fails with `BadOrigin`. */
export function ensureSubnetOwner({ state, origin }: CallContext, netuid: number): AccountId {
  const who = ensureSigned(origin);
  ensure(SubnetOwner.get(state, netuid) === who, 'BadOrigin', `${who} does not own subnet ${netuid}.`);
  return who;
}

/** The owner that signed, or `undefined` for root (`ensure_subnet_owner_or_root`); anybody else fails with `BadOrigin`. */
export function ensureSubnetOwnerOrRoot(context: CallContext, netuid: number): AccountId | undefined {
  return context.origin.type === 'Root' ? undefined : ensureSubnetOwner(context, netuid);
}

/** The uid of the subnet's owner hotkey, where it has one (`get_owner_uid`). */
export function ownerUid(state: Reads, netuid: number): number | undefined {
  if (!SubnetOwnerHotkey.contains(state, netuid)) return undefined;
  return Uids.get(state, netuid, SubnetOwnerHotkey.get(state, netuid));
}

/**
 * Makes a hotkey the subnet's own (`set_subnet_owner_hotkey`). Root validators that lent their stake to the one before without
 * having chosen it lend it to this one.
 *
 * That they follow is read in a version near 475; 425 left them where they were.
 */
export function setOwnerHotkey(context: Context, netuid: number, hotkey: AccountId): void {
  const { state } = context;
  if (netuidOfAccount(hotkey) !== undefined)
    fail('SubtensorModule.CannotUseSystemAccount', `${hotkey} is the account of a subnet.`);
  const before = SubnetOwnerHotkey.contains(state, netuid) ? SubnetOwnerHotkey.get(state, netuid) : undefined;
  SubnetOwnerHotkey.insert(state, netuid, hotkey);
  if (before !== undefined) retargetAutoParents(context, netuid, before, hotkey);
  context.deposit('SubtensorModule.SubnetOwnerHotkeySet', [netuid, hotkey]);
}
