import { computeImmortalUids, computeNeuronToPrune, type PruningInput } from '@taokit/dtao/registration';
import type { Context } from '../../../runtime/Context.ts';
import type { Reads } from '../../../state/State.ts';
import { ImmuneOwnerUidsLimit, ImmunityPeriod, MinNonImmuneUids } from '../storage/hyperparameters.ts';
import { BlockAtRegistration, Emission, Keys, SubnetworkN } from '../storage/neurons.ts';
import { Owner } from '../storage/staking.ts';
import { SubnetOwner } from '../storage/subnets.ts';
import { ownerUid } from '../subnets/owners.ts';

/** The neuron that makes room for a new one (`get_neuron_to_prune`), where one can. */
export function neuronToPrune(context: Pick<Context, 'state' | 'block'>, netuid: number): number | undefined {
  return computeNeuronToPrune(pruningInput(context, netuid));
}

/** Uids that are never pruned: the owner's (`get_immune_owner_uids`). */
export function immortalUids(context: Pick<Context, 'state' | 'block'>, netuid: number): readonly number[] {
  return computeImmortalUids(pruningInput(context, netuid));
}

/** Whether a neuron is too young to be pruned (`get_neuron_is_immune`). */
export function isImmune(
  { state, block }: Pick<Context, 'state' | 'block'>,
  netuid: number,
  uid: number,
): boolean {
  const registeredAt = BlockAtRegistration.get(state, netuid, uid);
  const age = BigInt(block) > registeredAt ? BigInt(block) - registeredAt : 0n;
  return age < BigInt(ImmunityPeriod.get(state, netuid));
}

function pruningInput({ state, block }: Pick<Context, 'state' | 'block'>, netuid: number): PruningInput {
  const emission = Emission.get(state, netuid);
  const uids = Array.from({ length: SubnetworkN.get(state, netuid) }, (_, uid) => uid);
  return {
    neurons: uids.map((uid) => ({
      emissionRao: emission[uid] ?? 0n,
      registeredAtBlock: BlockAtRegistration.get(state, netuid, uid),
    })),
    block: BigInt(block),
    immunityPeriodBlocks: BigInt(ImmunityPeriod.get(state, netuid)),
    minNonImmuneUids: MinNonImmuneUids.get(state, netuid),
    ownerUids: uids.filter((uid) => isOwners(state, netuid, uid)),
    ownerHotkeyUid: ownerUid(state, netuid),
    immuneOwnerUidsLimit: ImmuneOwnerUidsLimit.get(state, netuid),
  };
}

function isOwners(state: Reads, netuid: number, uid: number): boolean {
  const hotkey = Keys.get(state, netuid, uid);
  return Owner.contains(state, hotkey) && Owner.get(state, hotkey) === SubnetOwner.get(state, netuid);
}
