import { boolean, describeValue, recordOf } from '@taokit/errors/check';
import type { EpochEngine } from '@taokit/yuma';
import { check } from '../internal/check.ts';
import { runScenario, type ScenarioOptions } from '../runScenario.ts';
import type { ScenarioSeries } from '../ScenarioSeries.ts';
import { StudyError } from '../StudyError.ts';
import type { StandardCase } from './StandardCase.ts';
import { standardCases } from './standardCases.ts';

/** What to run differently from what a case says. */
export interface StandardCaseOptions extends ScenarioOptions {
  /** Whether to end bonds where the case has a `bondsReset`. Default: no. */
  readonly resetBonds?: boolean;
}

/** Looked at where the case runs. */
const someOptions = /* @__PURE__ */ recordOf(() => undefined);

/**
 * Finds a case.
 *
 * @param name - its name, such as `kappa-first`, or its number in the public simulators
 * @returns the case
 * @throws StudyError `study/unknown-name`
 */
export function standardCase(name: string | number): StandardCase {
  const found = standardCases.find((known) => known.name === name || known.number === name);
  if (found !== undefined) return found;
  throw new StudyError(`${describeValue(name)} is not a standard case.`, {
    code: 'study/unknown-name',
    fix: `Use a number from 1 to 18, or one of: ${standardCases.map((known) => known.name).join(', ')}.`,
    values: { name },
  });
}

/**
 * Runs a case by its name.
 *
 * @param engine - what computes
 * @param name - its name, such as `kappa-first`, or its number in the public simulators
 * @param options - mode, parameters, epochs, and whether to end bonds
 * @returns every epoch's inputs and results, exact
 * @throws StudyError for an unknown name, and as {@link runScenario}
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 * import { neuronLines, runStandardCase } from '@taokit/study';
 *
 * const series = runStandardCase(await loadEngine(), 'kappa-first', { mode: 'yuma3' });
 * for (const { name, values } of neuronLines(series, 'emissionPerStake')) console.log(name, values);
 * ```
 */
export function runStandardCase(
  engine: EpochEngine,
  name: string | number,
  options: StandardCaseOptions = {},
): ScenarioSeries {
  const { bondsReset, ...scenario } = standardCase(name);
  check(options, someOptions, 'options');
  const { resetBonds = false, ...others } = options;
  check(resetBonds, boolean, 'options.resetBonds');
  if (!resetBonds || bondsReset === undefined) return runScenario(engine, scenario, others);
  const reset = { epoch: bondsReset.epoch, resetBonds: [bondsReset.miner] };
  return runScenario(engine, { ...scenario, changes: [...scenario.changes, reset] }, others);
}
