import type { EpochEngine } from '../EpochEngine.ts';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochOptions } from '../EpochOptions.ts';
import type { EpochOutput } from '../EpochOutput.ts';
import { wrongType } from '../internal/checkValue.ts';
import { YumaInputError } from '../YumaInputError.ts';
import { type CombinedEpoch, combineMechanisms } from './combineMechanisms.ts';
import { MAX_MECHANISMS, splitEmission } from './splitEmission.ts';

/** What each mechanism of a subnet has of its own. */
export type MechanismState = Pick<EpochInput, 'weights' | 'bonds' | 'lastUpdate' | 'commitBlocks'>;

/** A subnet with one or more mechanisms. */
export interface MechanismsInput {
  /** What they share; `emissionRao` is the subnet's. */
  readonly subnet: Omit<EpochInput, keyof MechanismState>;
  /** Each mechanism's own state, 1 to 16. */
  readonly mechanisms: readonly MechanismState[];
  /** `MechanismEmissionSplit`, or `null` for an even split. See {@link splitEmission}. */
  readonly emissionShares: readonly number[] | null;
}

/** What the chain stores after the epoch of a subnet. */
export interface MechanismsOutput {
  /** Per mechanism: incentive and bonds are stored from here. */
  readonly mechanisms: readonly EpochOutput[];
  /** Per subnet: everything else. */
  readonly combined: CombinedEpoch;
}

/**
 * Runs the epoch of every mechanism of a subnet and combines them, as the chain does.
 *
 * Emissions add up; proportions are averaged with the mechanism's part of the emission as weight; flags are joined with or.
 * Every mechanism starts from the same permits.
 *
 * Source of the rule: `epoch_with_mechanisms` in `pallets/subtensor/src/subnets/mechanism.rs`.
 *
 * @param engine - what computes each epoch
 * @param input - the subnet and its mechanisms
 * @param options - passed to the engine
 * @throws YumaInputError for no or too many mechanisms, and for whatever the engine refuses
 */
export function runMechanisms(
  engine: EpochEngine,
  input: MechanismsInput,
  options: EpochOptions = {},
): MechanismsOutput {
  const { subnet, mechanisms, emissionShares } = input;
  checkCount(mechanisms);
  const emissions = splitEmission(subnet.emissionRao, mechanisms.length, emissionShares);
  const outputs = mechanisms.map((state, i) =>
    engine.runEpoch({ ...subnet, ...state, emissionRao: emissions[i]! }, options),
  );
  return { mechanisms: outputs, combined: combineMechanisms(outputs, emissions, subnet.emissionRao) };
}

function checkCount(mechanisms: readonly MechanismState[]): void {
  if (!Array.isArray(mechanisms)) throw wrongType(mechanisms, 'mechanisms', 'a list of mechanisms');
  if (mechanisms.length >= 1 && mechanisms.length <= MAX_MECHANISMS) return;
  throw new YumaInputError(`A subnet has 1 to ${MAX_MECHANISMS} mechanisms, not ${mechanisms.length}.`, {
    code: 'yuma/mechanisms',
    fix: 'Pass the state of each mechanism.',
    values: { count: mechanisms.length },
  });
}
