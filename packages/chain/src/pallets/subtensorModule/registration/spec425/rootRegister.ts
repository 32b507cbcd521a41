import type { CallContext, Context } from '../../../../runtime/Context.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { createHotkey } from '../../staking/hotkeys.ts';
import { MaxAllowedUids } from '../../storage/hyperparameters.ts';
import { SubnetworkN } from '../../storage/neurons.ts';
import { ROOT_NETUID } from '../../subnets/existing.ts';
import { appendNeuron } from '../appendNeuron.ts';
import { replaceNeuron } from '../replaceNeuron.ts';
import { ensureMayJoinRoot, finishOnRoot, poorestMember } from '../rootMembers.ts';

/**
 * Registers a validator on root for nothing; a full root keeps those with more stake. It lends to nobody.
 *
 * Source: `do_root_register` in `pallets/subtensor/src/coinbase/root.rs`, spec 425.
 */
export function rootRegister(context: CallContext, hotkey: AccountId): void {
  const { state, block } = context;
  const coldkey = ensureMayJoinRoot(context, hotkey);
  createHotkey(context, coldkey, hotkey);
  const isFull = SubnetworkN.get(state, ROOT_NETUID) >= MaxAllowedUids.get(state, ROOT_NETUID);
  const uid = isFull ? takeSeat(context, hotkey) : appendNeuron(state, ROOT_NETUID, hotkey, block);
  finishOnRoot(context, uid, hotkey);
}

function takeSeat(context: Context, hotkey: AccountId): number {
  const uid = poorestMember(context, hotkey);
  replaceNeuron(context, ROOT_NETUID, uid, hotkey);
  return uid;
}
