import { arrayOf, objectOf, u64 } from '@taokit/errors/check';
import { saturatingSubU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** A validator on root. */
export interface RootValidator {
  /** TAO staked to it on root, rao. */
  readonly stakeRao: bigint;
  /** Block it was registered at. */
  readonly registeredAtBlock: bigint;
}

/** Who wants onto a full root network. */
export interface RootPruningInput {
  /** Every validator, by uid. */
  readonly validators: readonly RootValidator[];
  /** TAO staked on root to the newcomer, rao: compared up to spec 425. */
  readonly newcomerRao: bigint;
  /** The block of the question. */
  readonly block: bigint;
  /** Blocks a validator on root is immune; 7,200 on mainnet. None were up to spec 425. */
  readonly immunityPeriodBlocks: bigint;
}

type Prune = (input: RootPruningInput) => number | undefined;

const pruneAt = /* @__PURE__ */ bySpec<Prune>({ 233: replacePoorer, 475: replaceMortal });

const inputRule = /* @__PURE__ */ objectOf({
  validators: arrayOf(objectOf({ stakeRao: u64, registeredAtBlock: u64 })),
  newcomerRao: u64,
  block: u64,
  immunityPeriodBlocks: u64,
});

/**
 * Which root validator makes room for a new one on a full root network.
 *
 * Up to spec 425: the lowest stake, then the lowest uid; nobody unless the newcomer has more (`StakeTooLowForRoot`). As of
 * 475: the lowest stake past immunity, then the earliest registration, then the lowest uid, whatever the newcomer has; nobody
 * where all are immune (`NoNeuronIdAvailable`). Which release between changed it is not known.
 *
 * Source: `do_root_register` in `pallets/subtensor/src/coinbase/root.rs`, spec 233-425; `get_root_neuron_to_prune` in
 * `pallets/subtensor/src/subnets/registration.rs`, spec 475.
 *
 * @param input - validators and newcomer
 * @param options - whose rules
 * @returns a uid, or `undefined`
 */
export function computeRootValidatorToReplace(
  input: RootPruningInput,
  options: SpecOptions = {},
): number | undefined {
  const prune = pruneAt(specOf(options));
  check(input, inputRule, 'input');
  return prune(input);
}

function replacePoorer({ validators, newcomerRao }: RootPruningInput): number | undefined {
  let lowest = 0;
  for (const [uid, { stakeRao }] of validators.entries())
    if (stakeRao < (validators[lowest] as RootValidator).stakeRao) lowest = uid;
  const lowestRao = validators[lowest]?.stakeRao;
  return lowestRao !== undefined && lowestRao < newcomerRao ? lowest : undefined;
}

function replaceMortal({ validators, block, immunityPeriodBlocks }: RootPruningInput): number | undefined {
  let worst: number | undefined;
  for (const [uid, validator] of validators.entries()) {
    if (saturatingSubU64(block, validator.registeredAtBlock) < immunityPeriodBlocks) continue;
    if (worst === undefined || isWorse(validator, validators[worst] as RootValidator)) worst = uid;
  }
  return worst;
}

function isWorse(a: RootValidator, b: RootValidator): boolean {
  if (a.stakeRao !== b.stakeRao) return a.stakeRao < b.stakeRao;
  return a.registeredAtBlock < b.registeredAtBlock;
}
