import {
  allOf,
  arrayOf,
  integer,
  objectOf,
  optional,
  outOfRange,
  type Rule,
  typedArray,
  wrongType,
} from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { fraction } from '../internal/fraction.ts';
import { mode } from '../internal/modeFlags.ts';
import type { GuaranteeNetwork, GuaranteeStudy, GuaranteeSurface, GuaranteeTask } from './GuaranteeStudy.ts';

const MAX_UIDS = 65_535;

const network: Rule = (value, field) => {
  const { uids } = Object(value) as Partial<Record<keyof GuaranteeNetwork, unknown>>;
  const most = typeof uids === 'number' ? uids : MAX_UIDS;
  return objectOf({ uids: integer(4, MAX_UIDS), validators: integer(2, most - 2) })(value, field);
};

const rules: Rule = /* @__PURE__ */ objectOf({
  kappa: fraction(1),
  bondsPenalty: fraction(1),
  weightDeviation: fraction(10),
  mode,
});

const share: Rule = (value, field) => {
  const fault = fraction(1)(value, field);
  const isEdge = value === 0 || value === 1;
  return fault ?? (isEdge ? outOfRange(value, field, 'a number above 0 and below 1') : undefined);
};

const rising: Rule = (value, field) => {
  const list = value as readonly number[];
  const at = list.findIndex((number, i) => i > 0 && number <= list[i - 1]!);
  return at < 0 ? undefined : outOfRange(list[at], `${field}[${at}]`, 'above the number before it');
};

const notEmpty: Rule = (value, field) =>
  Array.isArray(value) && value.length > 0 ? undefined : wrongType(value, field, 'a list that is not empty');

const fractions: Rule = /* @__PURE__ */ allOf(notEmpty, arrayOf(fraction(1)), rising);

const TASK: Rule = /* @__PURE__ */ objectOf({
  network,
  rules,
  honestStake: share,
  honestUtilities: fractions,
  cabalSelfWeights: fractions,
  seed: integer(0, Number.MAX_SAFE_INTEGER),
});

const honestStakes: Rule = /* @__PURE__ */ allOf(notEmpty, arrayOf(share));
const samples: Rule = /* @__PURE__ */ integer(1, 10_000);
const seed: Rule = /* @__PURE__ */ integer(0, 2 ** 32 - 1);

const STUDY: Rule = /* @__PURE__ */ objectOf({
  network,
  rules: allOf(notEmpty, arrayOf(rules)),
  honestStakes,
  honestUtilities: fractions,
  cabalSelfWeights: fractions,
  samples,
  seed,
});

/** Most points of an axis: a surface of them is already more than a page can show. */
const MAX_POINTS = 10_000;

const OPTIONS: Rule = /* @__PURE__ */ objectOf({
  points: optional(integer(1, MAX_POINTS)),
  mode: optional(mode),
  network: optional(network),
  honestStakes: optional(honestStakes),
  samples: optional(samples),
  seed: optional(seed),
});

/** Checks what a study is to have other than the default. */
export function checkStudyOptions(options: object): void {
  check(options, OPTIONS, 'options');
}

/** Checks one part of a study. */
export function checkGuaranteeTask(task: GuaranteeTask): void {
  check(task, TASK, 'task');
}

/** Checks a study. */
export function checkGuaranteeStudy(study: GuaranteeStudy): void {
  check(study, STUDY, 'study');
}

/** A surface: a value of each kind for every point. */
const surface: Rule = (value, field) => {
  const { honestUtilities, cabalSelfWeights } = Object(value) as Partial<GuaranteeSurface>;
  const points = Number(honestUtilities?.length) * Number(cabalSelfWeights?.length);
  const rao = typedArray('BigUint64Array', points);
  return objectOf({
    rules,
    honestStake: share,
    honestUtilities: fractions,
    cabalSelfWeights: fractions,
    honestIncentiveRao: rao,
    incentiveRao: rao,
    honestDividendsRao: rao,
    dividendsRao: rao,
  })(value, field);
};

/** Checks what a study came to. */
export function checkSurfaces(surfaces: readonly GuaranteeSurface[], field = 'surfaces'): void {
  check(surfaces, arrayOf(surface), field);
}

/** Checks one surface, and the part of emission that is dividends. */
export function checkSurface(one: GuaranteeSurface, validatorShare: number): void {
  check(one, surface, 'surface');
  check(validatorShare, fraction(1), 'validatorShare');
}
