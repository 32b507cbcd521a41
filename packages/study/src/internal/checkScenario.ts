import { MAX_REVEAL_PERIOD_EPOCHS, MIN_REVEAL_PERIOD_EPOCHS } from '@taokit/dtao/weights';
import {
  allOf,
  arrayOf,
  boolean,
  integer,
  objectOf,
  oneOf,
  optional,
  outOfRange,
  type Rule,
  recordOf,
  text,
  u16,
} from '@taokit/errors/check';
import { EPOCH_PARAMETERS, type EpochParameters } from '@taokit/yuma/inputs';
import { MAX_MECHANISMS } from '@taokit/yuma/mechanisms';
import type { Scenario } from '../Scenario.ts';
import { amount, part, positive } from '../subnet/amounts.ts';
import { check } from './check.ts';
import { fraction } from './fraction.ts';
import { mode } from './modeFlags.ts';

/** Most epochs a scenario lasts. */
export const MAX_EPOCHS = 100_000;

const U16_MAX = 65_535;
const anything: Rule = () => undefined;
const names: Rule = /* @__PURE__ */ arrayOf(text);
const amounts: Rule = /* @__PURE__ */ recordOf(amount);
const rows: Rule = /* @__PURE__ */ recordOf(/* @__PURE__ */ recordOf(fraction(Infinity)));

/** Hyperparameters by name; their values are looked at where they are set, by yuma. */
export const parameters: Rule = (value, field) => {
  const without: readonly (keyof EpochParameters)[] = [
    'currentBlock',
    'lastMechanismStepBlock',
    'yuma3',
    'liquidAlpha',
  ];
  const known = [...Object.keys(EPOCH_PARAMETERS), 'consensusMode', 'epochConsensus'];
  const left = known.filter((name) => !(without as readonly string[]).includes(name));
  return objectOf(Object.fromEntries(left.map((name) => [name, anything])))(value, field);
};

const key: Rule = /* @__PURE__ */ objectOf({
  coldkey: optional(text),
  stake: optional(amount),
  rootStake: optional(amount),
  hasRootUid: optional(boolean),
  take: optional(part),
  childkeyTake: optional(part),
});

const sumsToU16: Rule = (value, field) => {
  const sum = (value as readonly number[]).reduce((total, share) => total + share, 0);
  return sum === U16_MAX ? undefined : outOfRange(sum, `the sum of ${field}`, `${U16_MAX}`);
};

const mechanisms: Rule = (value, field) => {
  const { count } = Object(value) as { readonly count?: unknown };
  const split: Rule = (list, at) =>
    (list as readonly unknown[]).length === count
      ? undefined
      : outOfRange((list as readonly unknown[]).length, `${at}.length`, `${String(count)}, one share each`);
  return objectOf({
    count: integer(1, MAX_MECHANISMS),
    emissionSplit: optional(allOf(arrayOf(u16), split, sumsToU16)),
  })(value, field);
};

/** What a scenario is but for its changes. */
const SETTING: Readonly<Record<Exclude<keyof Scenario, 'epochs' | 'changes'>, Rule>> = {
  name: text,
  description: text,
  validators: amounts,
  miners: names,
  mode: optional(mode),
  parameters: optional(parameters),
  keys: optional(recordOf(key)),
  owner: optional(objectOf({ hotkey: text, recycleOrBurn: optional(oneOf('recycle', 'burn')) })),
  emission: optional(
    objectOf({ alphaPerBlock: optional(amount), ownerCut: optional(part), rootProportion: optional(part) }),
  ),
  mechanisms: optional(mechanisms),
  revealPeriodEpochs: optional(integer(MIN_REVEAL_PERIOD_EPOCHS, MAX_REVEAL_PERIOD_EPOCHS)),
  seats: optional(
    objectOf({
      maxUids: optional(u16),
      immunityPeriod: optional(u16),
      minNonImmuneUids: optional(u16),
      immuneOwnerUidsLimit: optional(u16),
    }),
  ),
  market: optional(objectOf({ price: positive, otherPrices: arrayOf(positive) })),
};

/** Checks a scenario's shape, and the epochs it names. A standard case, which has a title too, is one. */
export function checkScenario(scenario: Scenario): void {
  const { epochs } = Object(scenario) as Partial<Record<string, unknown>>;
  const change = objectOf({
    epoch: integer(0, (typeof epochs === 'number' ? epochs : MAX_EPOCHS) - 1),
    register: optional(names),
    stakes: optional(amounts),
    weights: optional(rows),
    mechanismWeights: optional(recordOf(rows)),
    silent: optional(recordOf(boolean)),
    children: optional(recordOf(recordOf(part))),
    resetBonds: optional(names),
    mode: optional(mode),
    parameters: optional(parameters),
  });
  const rule = objectOf({
    ...SETTING,
    number: anything,
    title: anything,
    epochs: integer(1, MAX_EPOCHS),
    changes: arrayOf(change),
  });
  check(scenario, rule, 'scenario');
}
