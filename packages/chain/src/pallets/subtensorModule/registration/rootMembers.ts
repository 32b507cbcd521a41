import { computeRootValidatorToReplace, type RootValidator } from '@taokit/dtao/registration';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { BlockAtRegistration, Keys, SubnetworkN, Uids } from '../storage/neurons.ts';
import { RegistrationsThisBlock, RegistrationsThisInterval } from '../storage/registration.ts';
import { Delegates } from '../storage/staking.ts';
import { ROOT_NETUID, subnetExists } from '../subnets/existing.ts';
import { ensureWithinLimits } from './ensureWithinLimits.ts';

// What versions of `root_register` share.

/** Take of a validator that never chose one, 65535ths: 18%. */
const DEFAULT_TAKE = 11_796;

/**
 * The account that signed, where there is a root, its counts of registrations leave room, and the hotkey has no seat yet.
 *
 * @returns its coldkey
 */
export function ensureMayJoinRoot({ state, origin }: CallContext, hotkey: AccountId): AccountId {
  const exists = subnetExists(state, ROOT_NETUID);
  ensure(exists, 'SubtensorModule.RootNetworkDoesNotExist', 'There is no root.');
  const coldkey = ensureSigned(origin);
  ensureWithinLimits(state, ROOT_NETUID);
  const isRegistered = Uids.contains(state, ROOT_NETUID, hotkey);
  ensure(!isRegistered, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} is on root.`);
  return coldkey;
}

/** A new member is a delegate, is counted and announced. */
export function finishOnRoot(context: Context, uid: number, hotkey: AccountId): void {
  const { state } = context;
  if (!Delegates.contains(state, hotkey)) Delegates.insert(state, hotkey, DEFAULT_TAKE);
  for (const item of [RegistrationsThisInterval, RegistrationsThisBlock])
    item.mutate(state, ROOT_NETUID, (count) => count + 1);
  context.deposit('SubtensorModule.NeuronRegistered', [ROOT_NETUID, uid, hotkey]);
}

/** Who has a seat, by uid. */
export function rootMembers(state: Reads): readonly RootValidator[] {
  return Array.from({ length: SubnetworkN.get(state, ROOT_NETUID) }, (_, uid) => ({
    stakeRao: hotkeyStake(state, Keys.get(state, ROOT_NETUID, uid), ROOT_NETUID),
    registeredAtBlock: BlockAtRegistration.get(state, ROOT_NETUID, uid),
  }));
}

/** Up to 425: the seat with the least stake, which somebody with more takes; fails with `StakeTooLowForRoot`. */
export function poorestMember({ state, block, spec }: Context, hotkey: AccountId): number {
  const validators = rootMembers(state);
  const newcomerRao = hotkeyStake(state, hotkey, ROOT_NETUID);
  const input = { validators, newcomerRao, block: BigInt(block), immunityPeriodBlocks: 0n };
  const uid = computeRootValidatorToReplace(input, { spec });
  const refusal = 'SubtensorModule.StakeTooLowForRoot';
  return uid ?? fail(refusal, `Everybody on root has ${newcomerRao} rao or more.`);
}
