import type { TotalStake } from '../EpochInput.ts';
import {
  checkBoolean,
  checkInteger,
  checkTypedArray,
  checkTypedArrayOf,
  checkU16,
  checkU64,
  missingOrWrong,
  outOfRange,
} from './checkValue.ts';
import type { EpochFields } from './EpochFields.ts';

type Rule = (value: never, field: string, n: number) => void;

/** What each field must be. Of several bad fields the first of this list is named. */
const RULES: Readonly<Record<keyof EpochFields, Rule>> = {
  n: checkU16,
  tempo: checkU16,
  maxAllowedValidators: checkU16,
  kappa: checkU16,
  bondsPenalty: checkU16,
  alphaLow: checkU16,
  alphaHigh: checkU16,
  currentBlock: checkU64,
  lastMechanismStepBlock: checkU64,
  activityCutoff: checkU64,
  minStakeRao: checkU64,
  bondsMovingAverage: checkU64,
  emissionRao: checkU64,
  commitReveal: checkBoolean,
  yuma3: checkBoolean,
  liquidAlpha: checkBoolean,
  alphaSigmoidSteepness: (value, field) => checkInteger(value, field, -32_768, 32_767),
  ownerUid: (value, field) => value === null || checkU16(value, field),
  lastUpdate: checkU64s,
  commitBlocks: checkU64s,
  blockAtRegistration: checkU64sOf,
  totalStake: checkTotalStake,
  validatorPermits: checkPermits,
};

/** Every field that has a rule. */
export const EPOCH_FIELDS = Object.keys(RULES) as readonly (keyof EpochFields)[];

/** Checks one field of an input for `n` uids, or of changes to one. */
export function checkEpochField(fields: Partial<EpochFields>, field: keyof EpochFields, n: number): void {
  RULES[field](fields[field] as never, field, n);
}

function checkU64s(value: unknown, field: string): void {
  checkTypedArray(value, field, 'BigUint64Array');
}

function checkU64sOf(value: unknown, field: string, length: number): void {
  checkTypedArrayOf(value, field, 'BigUint64Array', length);
}

function checkTotalStake(total: TotalStake, field: string, n: number): void {
  if (total?.unit === 'rao') checkU64sOf(total.values, `${field}.values`, n);
  else if (total?.unit === 'i64f64') checkU64sOf(total.words, `${field}.words`, 2 * n);
  else throw missingOrWrong(total, field, "{ unit: 'rao', values } or { unit: 'i64f64', words }");
}

function checkPermits(permits: Uint8Array, field: string): void {
  checkTypedArray(permits, field, 'Uint8Array');
  for (let uid = 0; uid < permits.length; uid++)
    if (permits[uid]! > 1) throw outOfRange(permits[uid], `${field}[${uid}]`, '0 or 1');
}
