import { computeLaunchNeuronToPrune, swapRegistrationBurn } from '@taokit/dtao/registration';
import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensure, fail } from '../../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads } from '../../../../state/State.ts';
import { createHotkey, ownsHotkey } from '../../staking/hotkeys.ts';
import { keepSwap, readSubnet, stakingRulesOf } from '../../staking/spec300/subnetBooks.ts';
import { removeBalance } from '../../staking/spec300/tao.ts';
import { spendableTao } from '../../staking/tao.ts';
import { ImmunityPeriod, MaxAllowedUids } from '../../storage/hyperparameters.ts';
import { BlockAtRegistration, Keys, SubnetworkN, Uids } from '../../storage/neurons.ts';
import {
  Burn,
  BurnRegistrationsThisInterval,
  NetworkRegistrationAllowed,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../../storage/registration.ts';
import { PruningScores } from '../../storage/spec300.ts';
import { SubnetOwnerHotkey } from '../../storage/subnets.ts';
import { ensureSubnetExists, ROOT_NETUID } from '../../subnets/existing.ts';
import { appendNeuron } from '../appendNeuron.ts';
import { ensureWithinLimits } from '../ensureWithinLimits.ts';
import { increaseRecycled } from '../increaseRecycled.ts';
import { replaceNeuron } from './replaceNeuron.ts';

/**
 * Registers a neuron by TAO that buys alpha and burns it.
 *
 * Source: `do_burned_registration` in `pallets/subtensor/src/subnets/registration.rs`, July 2025.
 */
export function burnedRegister(
  context: CallContext,
  { netuid, hotkey }: { readonly netuid: number; readonly hotkey: AccountId },
): void {
  const { state } = context;
  const coldkey = ensureSigned(context.origin);
  const burnRao = Burn.get(state, netuid);
  check(state, netuid, hotkey);
  const spendable = spendableTao(state, coldkey);
  ensure(
    burnRao <= spendable,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can spend ${spendable} of ${burnRao} rao.`,
  );
  createHotkey(context, coldkey, hotkey);
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  const hasSeats = MaxAllowedUids.get(state, netuid) > 0;
  ensure(hasSeats, 'SubtensorModule.NoNeuronIdAvailable', `Subnet ${netuid} has no seats.`);
  burn(context, netuid, removeBalance(context, coldkey, burnRao));
  const uid = register(context, netuid, hotkey);
  for (const item of [BurnRegistrationsThisInterval, RegistrationsThisInterval, RegistrationsThisBlock])
    item.mutate(state, netuid, (count) => count + 1);
  increaseRecycled(context, netuid, burnRao);
  context.deposit('SubtensorModule.NeuronRegistered', [netuid, uid, hotkey]);
}

function check(state: Reads, netuid: number, hotkey: AccountId): void {
  ensure(
    netuid !== ROOT_NETUID,
    'SubtensorModule.RegistrationNotPermittedOnRootSubnet',
    'Root burns nothing.',
  );
  ensureSubnetExists(state, netuid);
  const isOpen = NetworkRegistrationAllowed.get(state, netuid);
  ensure(isOpen, 'SubtensorModule.SubNetRegistrationDisabled', `Subnet ${netuid} takes no registrations.`);
  ensureWithinLimits(state, netuid);
  const isNew = !Uids.contains(state, netuid, hotkey);
  ensure(isNew, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} is on subnet ${netuid}.`);
}

function burn(context: Context, netuid: number, paidRao: bigint): void {
  const swap = swapRegistrationBurn(readSubnet(context.state, netuid), paidRao, stakingRulesOf(context));
  if (!swap.ok) fail(`Swap.${swap.refusal}`, swap.reason);
  keepSwap(context, netuid, swap, { side: 'buy', steps: paidRao > 0n });
}

/** The next uid, or that of the neuron with the lowest pruning score (`register_neuron`). */
function register(context: Context, netuid: number, hotkey: AccountId): number {
  const { state, block } = context;
  const n = SubnetworkN.get(state, netuid);
  if (n < MaxAllowedUids.get(state, netuid)) return appendNeuron(state, netuid, hotkey, block);
  const owner = SubnetOwnerHotkey.contains(state, netuid) ? SubnetOwnerHotkey.get(state, netuid) : undefined;
  const scores = PruningScores.get(state, netuid);
  const uid = computeLaunchNeuronToPrune({
    neurons: Array.from({ length: n }, (_, at) => ({
      pruningScoreU16: scores[at]!,
      registeredAtBlock: BlockAtRegistration.get(state, netuid, at),
      ownedBySubnetOwner: Keys.get(state, netuid, at) === owner,
    })),
    block: BigInt(block),
    immunityPeriodBlocks: BigInt(ImmunityPeriod.get(state, netuid)),
  });
  // Nobody is pruned twice in an epoch.
  PruningScores.insert(
    state,
    netuid,
    scores.map((score, at) => (at === uid ? 0xffff : score)),
  );
  replaceNeuron(context, netuid, uid, hotkey);
  return uid;
}
