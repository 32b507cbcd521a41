import {
  boolean,
  integer,
  nullable,
  objectOf,
  oneOf,
  optional,
  outOfRange,
  type Rule,
  typedArray,
  u16,
  u64,
  wrongType,
} from '@taokit/errors/check';
import type { EpochInput, TotalStake } from '../EpochInput.ts';
import type { EpochChanges } from '../EpochSession.ts';
import type { EpochFields } from './EpochFields.ts';
import { sparseRows } from './sparseRowsRule.ts';

const u64s: Rule = /* @__PURE__ */ typedArray('BigUint64Array');
const u16s: Rule = /* @__PURE__ */ typedArray('Uint16Array');
const pools: Rule = /* @__PURE__ */ objectOf({ miningRao: u64, dividendRao: u64, fallbackRao: u64 });

/** What is checked elsewhere. */
export const leftOut: Rule = () => undefined;
const i16: Rule = /* @__PURE__ */ integer(-32_768, 32_767);
const ownerUid: Rule = /* @__PURE__ */ nullable(u16);
const optionalU64: Rule = /* @__PURE__ */ optional(/* @__PURE__ */ nullable(u64));
const CONSENSUS_MODE: Rule = /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('current', 'previous', 'auto'));
const PREVIOUS_CONSENSUS: Rule = /* @__PURE__ */ optional(/* @__PURE__ */ nullable(u16s));
const EPOCH_CONSENSUS: Rule = /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('yuma', 'null'));
const NULL_POOLS: Rule = /* @__PURE__ */ optional(/* @__PURE__ */ nullable(pools));

const flags: Rule = /* @__PURE__ */ typedArray('Uint8Array');

/** What each field of an input for `n` uids must be, but for rows. Of several bad fields the first of this list is named. */
export function epochFieldRules(n: number): Readonly<Record<Exclude<keyof EpochFields, 'n'>, Rule>> {
  return {
    tempo: u16,
    maxAllowedValidators: u16,
    kappa: u16,
    bondsPenalty: u16,
    alphaLow: u16,
    alphaHigh: u16,
    currentBlock: u64,
    lastMechanismStepBlock: u64,
    activityCutoff: u64,
    minStakeRao: u64,
    bondsMovingAverage: u64,
    emissionRao: u64,
    commitReveal: boolean,
    yuma3: boolean,
    liquidAlpha: boolean,
    alphaSigmoidSteepness: i16,
    ownerUid,
    lastUpdate: u64s,
    commitBlocks: u64s,
    blockAtRegistration: typedArray('BigUint64Array', n),
    totalStake: totalStake(n),
    validatorPermits: permits,
    consensusMode: CONSENSUS_MODE,
    previousConsensus: PREVIOUS_CONSENSUS,
    lastYumaStepBlock: optionalU64,
    epochConsensus: EPOCH_CONSENSUS,
    nullPools: NULL_POOLS,
  };
}

/** The names of those fields. */
export const EPOCH_FIELDS = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ epochFieldRules(0),
) as readonly (keyof EpochChanges)[];

/** Every field of an input. */
export function epochInputRule(n: number): Rule {
  const rules: Readonly<Record<keyof EpochInput, Rule>> = {
    n: u16,
    ...epochFieldRules(n),
    weights: sparseRows(n),
    bonds: sparseRows(n),
  };
  return objectOf(rules);
}

/** The fields of a session of `n` uids that an object has, checked as in an input. */
export function epochChangesRule(n: number, changes: object): Rule {
  const rules: Record<string, Rule> = { ...epochFieldRules(n) };
  for (const field in rules) if (!(field in changes)) rules[field] = leftOut;
  return objectOf(rules);
}

function totalStake(n: number): Rule {
  const vectors = {
    rao: { values: typedArray('BigUint64Array', n) },
    i64f64: { words: typedArray('BigUint64Array', 2 * n) },
  };
  return (total, field) => {
    const { unit } = Object(total) as TotalStake;
    return Object.hasOwn(vectors, unit)
      ? objectOf({ unit: leftOut, ...vectors[unit] })(total, field)
      : wrongType(total, field, "{ unit: 'rao', values } or { unit: 'i64f64', words }");
  };
}

function permits(value: unknown, field: string) {
  const fault = flags(value, field);
  if (fault !== undefined) return fault;
  const bad = (value as Uint8Array).findIndex((permit) => permit > 1);
  return bad < 0 ? undefined : outOfRange((value as Uint8Array)[bad], `${field}[${bad}]`, '0 or 1');
}
