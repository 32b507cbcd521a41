import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { createHotkey } from '../../staking/hotkeys.ts';
import { MaxAllowedUids } from '../../storage/hyperparameters.ts';
import { SubnetworkN, Uids } from '../../storage/neurons.ts';
import { ROOT_NETUID } from '../../subnets/existing.ts';
import { appendNeuron } from '../appendNeuron.ts';
import { ensureWithinLimits } from '../ensureWithinLimits.ts';
import { finishOnRoot, poorestMember } from '../rootMembers.ts';
import { joinSenate } from './joinSenate.ts';
import { replaceNeuron } from './replaceNeuron.ts';

/**
 * Registers a validator on root for nothing; a full root keeps those with more stake.
 *
 * Source: `do_root_register` in `pallets/subtensor/src/coinbase/root.rs`, July 2025.
 */
export function rootRegister(context: CallContext, hotkey: AccountId): void {
  const { state, block } = context;
  const coldkey = ensureSigned(context.origin);
  ensureWithinLimits(state, ROOT_NETUID);
  const isNew = !Uids.contains(state, ROOT_NETUID, hotkey);
  ensure(isNew, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} is on root.`);
  createHotkey(context, coldkey, hotkey);
  const isFull = SubnetworkN.get(state, ROOT_NETUID) >= MaxAllowedUids.get(state, ROOT_NETUID);
  const uid = isFull ? takeSeat(context, hotkey) : appendNeuron(state, ROOT_NETUID, hotkey, block);
  joinSenate(context, hotkey);
  finishOnRoot(context, uid, hotkey);
}

function takeSeat(context: Context, hotkey: AccountId): number {
  const uid = poorestMember(context, hotkey);
  replaceNeuron(context, ROOT_NETUID, uid, hotkey);
  return uid;
}
