import { integer, objectOf, optional, type Rule } from '@taokit/errors/check';
import type { EpochEngine } from '@taokit/yuma';
import { check } from './internal/check.ts';
import { checkNames } from './internal/checkNames.ts';
import { checkScenario, MAX_EPOCHS, parameters } from './internal/checkScenario.ts';
import { engineRule } from './internal/engineRule.ts';
import { mode } from './internal/modeFlags.ts';
import type { Scenario, ScenarioParameters, YumaMode } from './Scenario.ts';
import type { ScenarioSeries } from './ScenarioSeries.ts';
import { changeSubnet } from './subnet/changeSubnet.ts';
import { runSubnetEpoch } from './subnet/runSubnetEpoch.ts';
import { sendWeights } from './subnet/sendWeights.ts';
import { startSubnet } from './subnet/startSubnet.ts';

/** What to run differently from what the scenario says. */
export interface ScenarioOptions {
  /** How bonds are made at first. */
  readonly mode?: YumaMode;
  /** How many epochs; more than the scenario's go on as its last one. */
  readonly epochs?: number;
  /** Hyperparameters. */
  readonly parameters?: Partial<ScenarioParameters>;
  /** By which rules: a `spec_version`. Default: mainnet's. */
  readonly spec?: number;
}

const OPTIONS: Rule = /* @__PURE__ */ objectOf({
  mode: optional(mode),
  epochs: optional(integer(1, MAX_EPOCHS)),
  parameters: optional(parameters),
  // Its error names what versions there are: see the epoch's options.
  spec: () => undefined,
});

/**
 * Runs a scenario: one epoch after the other, `tempo + 1` blocks apart, from weights to rao. Everybody who was given weights and is
 * not silent sends them in the block before each epoch; who registers does it one block earlier. The subnet is new: no bonds, and no
 * consensus of an epoch before the first; from then on each epoch finds what the one before stored.
 *
 * Modelled: stakes are what the scenario says and do not grow with what is paid; children count at once, without the chain's wait; a
 * timelocked commit is revealed as soon as it can be; a subnet's moving price stands still. Not sayable, so that naming it is an
 * error: who else stakes to a hotkey, the part of childkeys' dividends that is recycled, collateral, leases, limits on weights but
 * those of permit and stake.
 *
 * @param engine - what computes
 * @param scenario - validators, miners, and what changes when
 * @param options - what to run differently
 * @returns every epoch's inputs and results, exact
 * @throws StudyError for a scenario of a wrong shape, unknown names, and what the chain refuses, by the chain's name; YumaInputError
 *   for hyperparameters that fit no epoch; DtaoError where the spec has a rule that is not covered
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 * import { runScenario, seriesToCsv } from '@taokit/study';
 *
 * const series = runScenario(await loadEngine(), {
 *   name: 'bob-follows',
 *   description: 'Alice finds a better miner, Bob follows one epoch later.',
 *   validators: { alice: '600', bob: '400' },
 *   miners: ['carol', 'dave'],
 *   epochs: 20,
 *   changes: [
 *     { epoch: 0, weights: { alice: { carol: 1 }, bob: { carol: 1 } } },
 *     { epoch: 5, weights: { alice: { dave: 1 } } },
 *     { epoch: 6, weights: { bob: { dave: 1 } } },
 *   ],
 *   mode: 'yuma3',
 * });
 * console.log(seriesToCsv(series));
 * ```
 */
export function runScenario(
  engine: EpochEngine,
  scenario: Scenario,
  options: ScenarioOptions = {},
): ScenarioSeries {
  check(engine, engineRule, 'engine');
  checkScenario(scenario);
  checkNames(scenario);
  check(options, OPTIONS, 'options');
  const state = startSubnet(engine, scenario, options);
  const epochs = Array.from({ length: options.epochs ?? scenario.epochs }, (_, epoch) => {
    for (const change of scenario.changes) if (change.epoch === epoch) changeSubnet(state, change);
    sendWeights(state, epoch);
    return runSubnetEpoch(state, epoch);
  });
  return { name: scenario.name, ...rolesOf(scenario), epochs };
}

/** Who validates, and who else ever has a uid. */
function rolesOf({ validators, miners, changes }: Scenario): Pick<ScenarioSeries, 'validators' | 'miners'> {
  const first = [...Object.keys(validators), ...miners];
  const later = new Set(
    changes.flatMap(({ register = [] }) => register).filter((who) => !first.includes(who)),
  );
  const weighs = (name: string) =>
    changes.some(({ weights = {}, mechanismWeights = {} }) =>
      [weights, ...Object.values(mechanismWeights)].some((rows) => Object.hasOwn(rows, name)),
    );
  return {
    validators: [...Object.keys(validators), ...[...later].filter(weighs)],
    miners: [...miners, ...[...later].filter((name) => !weighs(name))],
  };
}
