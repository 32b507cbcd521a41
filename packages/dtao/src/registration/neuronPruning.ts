import { arrayOf, boolean, objectOf, optional, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** A neuron that may have to make room for another. */
export interface PrunableNeuron {
  /** Emission of the last epoch, rao. */
  readonly emissionRao: bigint;
  /** Block it was registered at. */
  readonly registeredAtBlock: bigint;
}

/** What decides who is pruned. */
export interface PruningInput {
  /** Every neuron, by uid. */
  readonly neurons: readonly PrunableNeuron[];
  /** The block of the question. */
  readonly block: bigint;
  /** Blocks a new neuron is immune (`ImmunityPeriod`). */
  readonly immunityPeriodBlocks: bigint;
  /** Neurons past immunity that must stay (`MinNonImmuneUids`). */
  readonly minNonImmuneUids: number;
  /** Uids owned by the subnet's owner. */
  readonly ownerUids: readonly number[];
  /** Uid of the owner's own hotkey, if it is registered. */
  readonly ownerHotkeyUid: number | undefined;
  /** How many of the owner's uids are never pruned (`ImmuneOwnerUidsLimit`). */
  readonly immuneOwnerUidsLimit: number;
}

const pruningRule = /* @__PURE__ */ objectOf({
  neurons: arrayOf(objectOf({ emissionRao: u64, registeredAtBlock: u64 })),
  block: u64,
  immunityPeriodBlocks: u64,
  minNonImmuneUids: u16,
  ownerUids: arrayOf(u16),
  ownerHotkeyUid: optional(u16),
  immuneOwnerUidsLimit: u16,
});

/**
 * Uids of the owner that are never pruned: the first registered, up to the limit, the owner's hotkey before all.
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, `get_immune_owner_tuples`.
 *
 * @param input - neurons and the owner's uids
 * @returns uids
 */
export function computeImmortalUids(input: PruningInput): number[] {
  check(input, pruningRule, 'input');
  return immortalUids(input);
}

function immortalUids(input: PruningInput): number[] {
  const { neurons, ownerHotkeyUid: owner, immuneOwnerUidsLimit: limit } = input;
  const uids = [...input.ownerUids].sort((a, b) => {
    const at = (uid: number) => neurons[uid]?.registeredAtBlock ?? 0n;
    return at(a) === at(b) ? a - b : at(a) < at(b) ? -1 : 1;
  });
  const kept = uids.slice(0, limit);
  if (owner === undefined || kept.includes(owner)) return kept;
  return [owner, ...kept].slice(0, limit);
}

/**
 * Which neuron makes room for a new one: the lowest emission, then the earliest registration, then the lowest uid.
 * Neurons past immunity go first, as long as more of them than the minimum remain.
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, `get_neuron_to_prune`, from spec 371.
 *
 * @param input - neurons, immunity and the owner's uids
 * @returns a uid, or `undefined` when nobody can be pruned
 */
export function computeNeuronToPrune(input: PruningInput): number | undefined {
  check(input, pruningRule, 'input');
  const immortal = new Set(immortalUids(input));
  let immune: number | undefined;
  let free: number | undefined;
  let freeCount = 0;
  for (const [uid, neuron] of input.neurons.entries()) {
    if (immortal.has(uid)) continue;
    if (isImmune(neuron, input)) {
      immune = worse(input.neurons, immune, uid);
    } else {
      freeCount += 1;
      free = worse(input.neurons, free, uid);
    }
  }
  return free !== undefined && freeCount > input.minNonImmuneUids ? free : immune;
}

function isImmune(
  neuron: { readonly registeredAtBlock: bigint },
  input: { readonly block: bigint; readonly immunityPeriodBlocks: bigint },
): boolean {
  const age = input.block > neuron.registeredAtBlock ? input.block - neuron.registeredAtBlock : 0n;
  return age < input.immunityPeriodBlocks;
}

/** The one to prune first; `b` has the higher uid. */
function worse(neurons: readonly PrunableNeuron[], a: number | undefined, b: number): number {
  const left = a === undefined ? undefined : neurons[a];
  const right = neurons[b];
  if (a === undefined || left === undefined || right === undefined) return b;
  if (right.emissionRao !== left.emissionRao) return right.emissionRao < left.emissionRao ? b : a;
  return right.registeredAtBlock < left.registeredAtBlock ? b : a;
}

/** What decides who is pruned at launch. */
export interface LaunchPruningInput {
  /** Every neuron, by uid. */
  readonly neurons: readonly {
    /** Pruning score of the last epoch, u16; the next to be pruned was given 65535. */
    readonly pruningScoreU16: number;
    /** Block it was registered at. */
    readonly registeredAtBlock: bigint;
    /** Whether the subnet's owner owns it: never pruned. */
    readonly ownedBySubnetOwner: boolean;
  }[];
  /** The block of the question. */
  readonly block: bigint;
  /** Blocks a new neuron is immune (`ImmunityPeriod`). */
  readonly immunityPeriodBlocks: bigint;
}

const launchRule = /* @__PURE__ */ objectOf({
  neurons: arrayOf(objectOf({ pruningScoreU16: u16, registeredAtBlock: u64, ownedBySubnetOwner: boolean })),
  block: u64,
  immunityPeriodBlocks: u64,
});

/**
 * Which neuron makes room for a new one, launch to early 2026: the lowest pruning score, then the earliest registration,
 * then the lowest uid; an immune one only if all are. Falls back to uid 0 when every neuron is the owner's.
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, `get_neuron_to_prune`, spec 233-361.
 *
 * @param input - neurons and immunity
 * @returns a uid
 */
export function computeLaunchNeuronToPrune(input: LaunchPruningInput): number {
  check(input, launchRule, 'input');
  const candidates = input.neurons
    .map((neuron, uid) => ({ ...neuron, uid, immune: isImmune(neuron, input) }))
    .filter((neuron) => !neuron.ownedBySubnetOwner);
  const mortal = candidates.filter((neuron) => !neuron.immune);
  const from = mortal.length > 0 ? mortal : candidates;
  const first = from.reduce<(typeof from)[number] | undefined>((best, neuron) => {
    if (best === undefined || neuron.pruningScoreU16 < best.pruningScoreU16) return neuron;
    const tie = neuron.pruningScoreU16 === best.pruningScoreU16;
    return tie && neuron.registeredAtBlock < best.registeredAtBlock ? neuron : best;
  }, undefined);
  return first?.uid ?? 0;
}
