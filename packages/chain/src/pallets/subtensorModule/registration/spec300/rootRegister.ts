import { computeRootValidatorToReplace } from '@taokit/dtao/registration';
import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensure, fail } from '../../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { createHotkey } from '../../staking/hotkeys.ts';
import { hotkeyStake } from '../../staking/sharePool.ts';
import { MaxAllowedUids } from '../../storage/hyperparameters.ts';
import { BlockAtRegistration, Keys, SubnetworkN, Uids } from '../../storage/neurons.ts';
import { RegistrationsThisBlock, RegistrationsThisInterval } from '../../storage/registration.ts';
import { Delegates } from '../../storage/staking.ts';
import { ROOT_NETUID } from '../../subnets/existing.ts';
import { appendNeuron } from '../appendNeuron.ts';
import { ensureWithinLimits } from './burnedRegister.ts';
import { joinSenate } from './joinSenate.ts';
import { replaceNeuron } from './replaceNeuron.ts';

/** Take of a validator that never chose one, 65535ths: 18%. */
const DEFAULT_TAKE = 11_796;

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
  if (!Delegates.contains(state, hotkey)) Delegates.insert(state, hotkey, DEFAULT_TAKE);
  for (const item of [RegistrationsThisInterval, RegistrationsThisBlock])
    item.mutate(state, ROOT_NETUID, (count) => count + 1);
  context.deposit('SubtensorModule.NeuronRegistered', [ROOT_NETUID, uid, hotkey]);
}

function takeSeat(context: Context, hotkey: AccountId): number {
  const { state, block, spec } = context;
  const validators = Array.from({ length: SubnetworkN.get(state, ROOT_NETUID) }, (_, uid) => ({
    stakeRao: hotkeyStake(state, Keys.get(state, ROOT_NETUID, uid), ROOT_NETUID),
    registeredAtBlock: BlockAtRegistration.get(state, ROOT_NETUID, uid),
  }));
  const newcomerRao = hotkeyStake(state, hotkey, ROOT_NETUID);
  const input = { validators, newcomerRao, block: BigInt(block), immunityPeriodBlocks: 0n };
  const uid = computeRootValidatorToReplace(input, { spec });
  if (uid === undefined)
    return fail('SubtensorModule.StakeTooLowForRoot', `Everybody on root has ${newcomerRao} rao or more.`);
  replaceNeuron(context, ROOT_NETUID, uid, hotkey);
  return uid;
}
