import { arrayOf, matching, objectOf, optional, type Rule, u64 } from '@taokit/errors/check';
import type { EpochEngine } from '../EpochEngine.ts';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochOptions } from '../EpochOptions.ts';
import type { EpochOutput } from '../EpochOutput.ts';
import { check } from '../internal/check.ts';
import { engineRule } from '../internal/engineRule.ts';
import { readOptions } from '../internal/readOptions.ts';
import { YumaInputError } from '../YumaInputError.ts';
import { type CombinedEpoch, combineMechanisms } from './combineMechanisms.ts';
import { MAX_MECHANISMS, splitEmission } from './splitEmission.ts';
import { halves, type MechanismPools, type NullBudgets, splitPools, sumOfBudgets } from './splitPools.ts';

/** What each mechanism of a subnet has of its own. */
export type MechanismState = Pick<
  EpochInput,
  'weights' | 'bonds' | 'lastUpdate' | 'commitBlocks' | 'previousConsensus'
>;

/** A subnet with one or more mechanisms. */
export interface MechanismsInput {
  /** What they share; `emissionRao` is the subnet's. */
  readonly subnet: Omit<EpochInput, keyof MechanismState | 'nullPools'>;
  /** Each mechanism's own state, 1 to 16. */
  readonly mechanisms: readonly MechanismState[];
  /** `MechanismEmissionSplit`, or `null` for an even split. See {@link splitEmission}. */
  readonly emissionShares: readonly number[] | null;
  /** Under Null consensus, what the coinbase hands over; they add up to `subnet.emissionRao`. Default: that in halves. */
  readonly nullBudgets?: NullBudgets;
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
  check(engine, engineRule, 'engine');
  check(input, INPUT, 'input');
  const { subnet, mechanisms } = input;
  check(subnet.emissionRao, u64, 'input.subnet.emissionRao');
  checkCount(mechanisms);
  const pools = poolsOf(input, options);
  const outputs = mechanisms.map((state, i) =>
    engine.runEpoch({ ...subnet, ...state, ...pools[i]! }, options),
  );
  const emissions = pools.map(({ emissionRao }) => emissionRao);
  const isNull = subnet.epochConsensus === 'null';
  return { mechanisms: outputs, combined: combineMechanisms(outputs, emissions, subnet.emissionRao, isNull) };
}

/** Looked at where the epoch's input is; here only for what a mechanism has not of its own. */
const anything: Rule = () => undefined;

const STATE: Rule = /* @__PURE__ */ objectOf({
  weights: anything,
  bonds: anything,
  lastUpdate: anything,
  commitBlocks: anything,
  previousConsensus: anything,
});

const INPUT: Rule = /* @__PURE__ */ objectOf({
  subnet: matching((value) => typeof value === 'object' && value !== null, 'an object'),
  mechanisms: arrayOf(STATE),
  emissionShares: anything,
  nullBudgets: optional(objectOf({ minerRao: u64, localDividendRao: u64, rootDividendRao: u64 })),
});

/** What each mechanism shares out. */
function poolsOf(
  { subnet, mechanisms, emissionShares, nullBudgets }: MechanismsInput,
  options: EpochOptions,
): readonly MechanismPools[] {
  const { emissionRao, epochConsensus } = subnet;
  const { spec } = readOptions(options);
  if (epochConsensus === 'null') {
    const budgets = nullBudgets ?? halves(emissionRao);
    checkBudgets(budgets, emissionRao);
    return splitPools(budgets, mechanisms.length, emissionShares, { spec });
  }
  return splitEmission(emissionRao, mechanisms.length, emissionShares, { spec }).map((rao) => ({
    emissionRao: rao,
  }));
}

function checkBudgets(budgets: NullBudgets, emissionRao: bigint): void {
  const sum = sumOfBudgets(budgets);
  if (sum === emissionRao) return;
  throw new YumaInputError(`nullBudgets add up to ${sum}, not to subnet.emissionRao, ${emissionRao}.`, {
    code: 'yuma/out-of-range',
    fix: 'Pass their sum as subnet.emissionRao.',
    values: { field: 'nullBudgets', sum, emissionRao },
  });
}

function checkCount(mechanisms: readonly MechanismState[]): void {
  if (mechanisms.length >= 1 && mechanisms.length <= MAX_MECHANISMS) return;
  throw new YumaInputError(`A subnet has 1 to ${MAX_MECHANISMS} mechanisms, not ${mechanisms.length}.`, {
    code: 'yuma/mechanisms',
    fix: 'Pass the state of each mechanism.',
    values: { count: mechanisms.length },
  });
}
