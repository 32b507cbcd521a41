import {
  allOf,
  arrayOf,
  bigInteger,
  boolean,
  type Fault,
  integer,
  objectOf,
  oneOf,
  outOfRange,
  type Rule,
  recordOf,
  u64,
  wrongType,
} from '@taokit/errors/check';
import { LIMITS, type Moment, type Playground } from './Playground.ts';
import { check, PlaygroundError } from './PlaygroundError.ts';
import { isBigParameter, PARAMETER_FIELDS, type ParameterField, SPECS } from './parameters.ts';

/** A name: a letter first, so that no name is a whole number, whose order JavaScript would change. */
const NAME = /^\p{L}[\p{L}\p{N} ._-]*$/u;

/** A name of a neuron. */
export const nameRule: Rule = (value, field) => {
  if (typeof value !== 'string') return wrongType(value, field, 'a text');
  const fits = NAME.test(value) && value.length <= LIMITS.name && value.trim() === value;
  return fits
    ? undefined
    : outOfRange(value, field, `a letter, then letters, digits, spaces and . _ -, at most ${LIMITS.name}`);
};

/** A weight: any fraction from 0 up; rows are divided by their sum. */
export const weightRule: Rule = (value, field) => {
  const expected = `a number from 0 to ${LIMITS.weight}`;
  if (typeof value !== 'number') return wrongType(value, field, expected);
  return value >= 0 && value <= LIMITS.weight ? undefined : outOfRange(value, field, expected);
};

const titleRule: Rule = (value, field) => {
  if (typeof value !== 'string') return wrongType(value, field, 'a text');
  return value.length <= LIMITS.title
    ? undefined
    : outOfRange(value, field, `at most ${LIMITS.title} characters`);
};

/**
 * What a hyperparameter must be.
 *
 * @param field - which
 */
export function parameterRule({ kind, range: [min, max], name, choices = [] }: ParameterField): Rule {
  if (kind === 'switch') return boolean;
  if (kind === 'choice') return oneOf(...choices);
  return isBigParameter(name) ? bigInteger(min, max) : integer(Number(min), Number(max));
}

const count = (least: number, most: number, rule: Rule): Rule =>
  allOf(arrayOf(rule), (list, field) => {
    const { length } = list as readonly unknown[];
    const fits = length >= least && length <= most;
    return fits ? undefined : outOfRange(length, `${field}.length`, `from ${least} to ${most}`);
  });

/** Keys that are places in a list. */
const byPlace = (places: number, rule: Rule): Rule =>
  allOf(recordOf(rule), (record, field) => {
    const bad = Object.keys(record as object).find((key) => !/^\d{1,4}$/.test(key) || Number(key) >= places);
    return bad === undefined ? undefined : outOfRange(bad, field, `keys from 0 to ${places - 1}`);
  });

function momentRule(validators: number, miners: number, epochs: number): Rule {
  return objectOf({
    epoch: integer(0, epochs - 1),
    rows: byPlace(validators, count(miners, miners, weightRule)),
    stakes: byPlace(validators, u64),
    endBonds: count(0, miners, integer(0, miners - 1)),
  });
}

/**
 * Checks a playground, whoever made it.
 *
 * @param playground - names, moments, hyperparameters
 * @returns the same
 * @throws PlaygroundError that names the field
 */
export function checkPlayground(playground: Playground): Playground {
  check(playground, shapeRule, 'playground');
  const { validators, miners, epochs, moments } = playground;
  const rule = count(1, epochs, momentRule(validators.length, miners.length, epochs));
  check(moments, allOf(rule, inOrder, startsWhole(validators.length)), 'moments');
  const names = [...validators, ...miners];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return playground;
  throw new PlaygroundError(`${JSON.stringify(twice)} is the name of two neurons.`, {
    code: 'playground/out-of-range',
    fix: 'Give every validator and miner its own name.',
    values: { name: twice },
  });
}

const shapeRule: Rule = /* @__PURE__ */ objectOf({
  title: titleRule,
  validators: count(1, LIMITS.validators, nameRule),
  miners: count(1, LIMITS.miners, nameRule),
  epochs: integer(1, LIMITS.epochs),
  moments: arrayOf(() => undefined),
  parameters: objectOf(
    Object.fromEntries(PARAMETER_FIELDS.map((field) => [field.name, parameterRule(field)])),
  ),
  spec: oneOf(...SPECS.map(({ spec }) => spec)),
});

function inOrder(value: unknown, field: string): Fault | undefined {
  const moments = value as readonly Moment[];
  const at = moments.findIndex(({ epoch }, i) => (i === 0 ? epoch !== 0 : epoch <= moments[i - 1]!.epoch));
  if (at < 0) return undefined;
  const expected = at === 0 ? '0' : `more than ${moments[at - 1]!.epoch}`;
  return outOfRange(moments[at]!.epoch, `${field}[${at}].epoch`, expected);
}

/** The first moment tells every row and stake. */
function startsWhole(validators: number): Rule {
  return (value, field) => {
    const [first] = value as readonly Moment[];
    for (const name of ['rows', 'stakes'] as const) {
      const told = Object.keys(first![name]).length;
      if (told < validators)
        return outOfRange(told, `${field}[0].${name}`, `one per validator, ${validators}`);
    }
    return undefined;
  };
}
