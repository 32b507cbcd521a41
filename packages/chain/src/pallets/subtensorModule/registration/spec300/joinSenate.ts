import type { Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { hotkeyStake } from '../../staking/sharePool.ts';
import { SenateMembers } from '../../storage/spec300.ts';
import { ROOT_NETUID } from '../../subnets/existing.ts';

/** `SenateMaxMembers`. */
const MAX_MEMBERS = 12;

/**
 * A validator on root joins the senate; a full one loses the member with the least stake, where that has less.
 *
 * Source: `join_senate_if_eligible` in `pallets/subtensor/src/coinbase/root.rs`, 2025.
 */
export function joinSenate(context: Context, hotkey: AccountId): void {
  const { state } = context;
  const members = SenateMembers.get(state);
  const isNew = !members.includes(hotkey);
  ensure(isNew, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} is in the senate.`);
  if (members.length < MAX_MEMBERS) {
    SenateMembers.insert(state, [...members, hotkey].sort());
    context.deposit('SenateMembers.MemberAdded', null);
    return;
  }
  const stakeOf = (member: AccountId) => hotkeyStake(state, member, ROOT_NETUID);
  const last = members.reduce((least, member) => (stakeOf(member) <= stakeOf(least) ? member : least));
  if (stakeOf(last) >= stakeOf(hotkey)) return;
  SenateMembers.insert(state, [...members.filter((member) => member !== last), hotkey].sort());
  context.deposit('SenateMembers.MembersSwapped', null);
}
