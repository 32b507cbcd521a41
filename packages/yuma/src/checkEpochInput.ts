import type { EpochInput, TotalStake } from './EpochInput.ts';
import { checkSparseRows } from './internal/checkSparseRows.ts';
import {
  checkBoolean,
  checkInteger,
  checkPresent,
  checkTypedArray,
  checkTypedArrayOf,
  checkU16,
  checkU64,
  outOfRange,
  wrongType,
} from './internal/checkValue.ts';
import type { EpochFields } from './internal/EpochFields.ts';

const U16_FIELDS = [
  'tempo',
  'maxAllowedValidators',
  'kappa',
  'bondsPenalty',
  'alphaLow',
  'alphaHigh',
] as const;
const U64_FIELDS = [
  'currentBlock',
  'lastMechanismStepBlock',
  'activityCutoff',
  'minStakeRao',
  'bondsMovingAverage',
  'emissionRao',
] as const;
const BOOLEAN_FIELDS = ['commitReveal', 'yuma3', 'liquidAlpha'] as const;

/**
 * Checks the shape and range of an epoch's input. Every engine calls it first.
 *
 * What the chain tolerates passes: last updates, permits and commit blocks of any length (missing entries count as the chain
 * counts them), an owner beyond the last uid, rows that are unsorted, hold a uid twice, or name uids that no longer exist, a
 * bonds moving average above a million, an `alphaLow` above `alphaHigh`, and no uid at all.
 *
 * @param input - what an engine is about to compute
 * @throws YumaInputError that names the first bad field
 */
export function checkEpochInput(input: EpochInput): void {
  if (input === null || typeof input !== 'object') throw wrongType(input, 'input', 'an EpochInput');
  checkEpochFields(input);
  checkSparseRows(input.weights, 'weights', input.n);
  checkSparseRows(input.bonds, 'bonds', input.n);
}

/** Checks everything but the rows. */
export function checkEpochFields(input: EpochFields): void {
  checkU16(input.n, 'n');
  for (const field of U16_FIELDS) checkU16(input[field], field);
  for (const field of U64_FIELDS) checkU64(input[field], field);
  for (const field of BOOLEAN_FIELDS) checkBoolean(input[field], field);
  checkInteger(input.alphaSigmoidSteepness, 'alphaSigmoidSteepness', -32_768, 32_767);
  checkPresent(input.ownerUid, 'ownerUid');
  if (input.ownerUid !== null) checkU16(input.ownerUid, 'ownerUid');
  checkVectors(input);
}

function checkVectors(input: EpochFields): void {
  checkTypedArray(input.lastUpdate, 'lastUpdate', 'BigUint64Array');
  checkTypedArray(input.commitBlocks, 'commitBlocks', 'BigUint64Array');
  checkTypedArrayOf(input.blockAtRegistration, 'blockAtRegistration', 'BigUint64Array', input.n);
  checkTotalStake(input.totalStake, input.n);
  checkPermits(input.validatorPermits);
}

function checkTotalStake(total: TotalStake, n: number): void {
  checkPresent(total, 'totalStake');
  if (total?.unit === 'rao') checkTypedArrayOf(total.values, 'totalStake.values', 'BigUint64Array', n);
  else if (total?.unit === 'i64f64')
    checkTypedArrayOf(total.words, 'totalStake.words', 'BigUint64Array', 2 * n);
  else throw wrongType(total, 'totalStake', "{ unit: 'rao', values } or { unit: 'i64f64', words }");
}

function checkPermits(permits: Uint8Array): void {
  checkTypedArray(permits, 'validatorPermits', 'Uint8Array');
  for (let uid = 0; uid < permits.length; uid++)
    if (permits[uid]! > 1) throw outOfRange(permits[uid], `validatorPermits[${uid}]`, '0 or 1');
}
