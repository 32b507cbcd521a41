import { objectOf, type Rule, text } from '@taokit/errors/check';
import { EPOCH_PARAMETERS } from '@taokit/yuma/inputs';
import { check } from './internal/check.ts';
import { checkNames } from './internal/checkNames.ts';
import { checkScenario } from './internal/checkScenario.ts';
import type { Scenario, ScenarioChange, ScenarioParameters } from './Scenario.ts';
import { StudyError } from './StudyError.ts';

const DIGITS = /^\d{1,20}$/;
const anObject: Rule = (value, field) => (Object(value) === value ? undefined : objectOf({})(value, field));

/**
 * Reads a scenario from a file: JSON of the shape of `Scenario`. Amounts are text in TAO; hyperparameters that are bigints
 * (`activityCutoff`, `minStakeRao`, `bondsMovingAverage`, `emissionRao`) are whole numbers or digits as text.
 *
 * @param json - the text of the file
 * @returns the scenario, checked
 * @throws StudyError for text that is no JSON, and for what is no scenario
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 * import { runScenario, scenarioFromJson } from '@taokit/study';
 *
 * const json = `{
 *   "name": "silent", "description": "Bob falls silent.",
 *   "validators": { "alice": "600", "bob": "400" }, "miners": ["carol", "dave"], "epochs": 20,
 *   "changes": [
 *     { "epoch": 0, "weights": { "alice": { "carol": 1 }, "bob": { "dave": 1 } } },
 *     { "epoch": 2, "silent": { "bob": true } }
 *   ],
 *   "parameters": { "activityCutoff": 1000 }
 * }`;
 * const { epochs } = runScenario(await loadEngine(), scenarioFromJson(json));
 * console.log(epochs.map(({ active }) => active[1]));
 * ```
 */
export function scenarioFromJson(json: string): Scenario {
  check(json, text, 'json');
  const read = parse(json);
  check(read, anObject, 'scenario');
  const { changes } = read;
  const scenario = {
    ...withBigints(read),
    ...(Array.isArray(changes)
      ? { changes: changes.map((change) => (Object(change) === change ? withBigints(change) : change)) }
      : {}),
  } as Scenario;
  checkScenario(scenario);
  checkNames(scenario);
  return scenario;
}

function parse(json: string): Partial<Scenario> {
  try {
    return JSON.parse(json) as Partial<Scenario>;
  } catch (cause) {
    throw new StudyError('The text is not JSON.', {
      code: 'study/bad-json',
      fix: 'Pass the text of a scenario file.',
      cause,
    });
  }
}

/** Hyperparameters that are bigints, as far as the text stands for one; anything else is refused where values are looked at. */
function withBigints<T extends Partial<Pick<Scenario | ScenarioChange, 'parameters'>>>(from: T): T {
  const { parameters } = from;
  if (Object(parameters) !== parameters || parameters === undefined) return from;
  const entries = Object.entries(parameters).map(([name, value]) => [
    name,
    isBig(name) ? toBig(value) : value,
  ]);
  return { ...from, parameters: Object.fromEntries(entries) as Partial<ScenarioParameters> };
}

function isBig(name: string): boolean {
  return typeof (EPOCH_PARAMETERS as Readonly<Record<string, unknown>>)[name] === 'bigint';
}

function toBig(value: unknown): unknown {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return BigInt(value as number);
  return typeof value === 'string' && DIGITS.test(value) ? BigInt(value) : value;
}
