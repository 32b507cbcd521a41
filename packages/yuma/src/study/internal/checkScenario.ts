import { arrayOf, integer, objectOf, optional, type Rule, recordOf, text } from '@taokit/errors/check';
import { parametersRule } from '../../inputs/parametersRule.ts';
import { amount } from '../../inputs/raoFromText.ts';
import { check } from '../../internal/check.ts';
import { fraction } from '../../internal/fraction.ts';
import type { Scenario } from '../Scenario.ts';
import { mode } from './modeFlags.ts';

/** Most epochs a scenario lasts. */
export const MAX_EPOCHS = 100_000;

const anything: Rule = () => undefined;

/** Hyperparameters; blocks follow from the tempo, and the switches of bonds from the mode. */
export const parameters: Rule = /* @__PURE__ */ parametersRule([
  'currentBlock',
  'lastMechanismStepBlock',
  'lastYumaStepBlock',
  'yuma3',
  'liquidAlpha',
]);

const stakes: Rule = /* @__PURE__ */ recordOf(amount);

/** Checks a scenario's shape, and the epochs it names. A standard case, which has a title too, is one. */
export function checkScenario(scenario: Scenario): void {
  const { epochs } = Object(scenario) as Partial<Scenario>;
  const change = objectOf({
    epoch: integer(0, Number(epochs) - 1),
    stakes: optional(stakes),
    weights: optional(recordOf(recordOf(fraction(Infinity)))),
    resetBonds: optional(arrayOf(text)),
    mode: optional(mode),
    parameters: optional(parameters),
  });
  const rule = objectOf({
    name: text,
    description: text,
    number: anything,
    title: anything,
    validators: stakes,
    miners: arrayOf(text),
    epochs: integer(1, MAX_EPOCHS),
    changes: arrayOf(change),
    mode: optional(mode),
    parameters: optional(parameters),
  });
  check(scenario, rule, 'scenario');
}
