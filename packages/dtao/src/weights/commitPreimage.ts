import { arrayOf, objectOf, typedArray, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { U16_MAX } from '../internal/proportion.ts';

/** Most subnets the storage index leaves room for (`GLOBAL_MAX_SUBNET_COUNT`). */
const MAX_SUBNETS = 4096;

/** Weights to commit to, with what hides them. */
export interface WeightsCommit {
  /** Public key of the committing hotkey, 32 bytes. */
  readonly account: Uint8Array;
  /** See {@link computeMechanismStorageIndex}; the netuid itself on the first mechanism. */
  readonly storageIndex: number;
  /** Uids the weights are for, u16 each. */
  readonly uids: readonly number[];
  /** Weights, u16 each. */
  readonly values: readonly number[];
  /** Random u16 that hide the weights. */
  readonly salt: readonly number[];
  /** `WeightsVersionKey` the weights are made for, u64. */
  readonly versionKey: bigint;
}

const u16s = /* @__PURE__ */ arrayOf(u16);
const commitRule = /* @__PURE__ */ objectOf({
  account: typedArray('Uint8Array', 32),
  storageIndex: u16,
  uids: u16s,
  values: u16s,
  salt: u16s,
  versionKey: u64,
});

/**
 * Index under which a mechanism's weights are stored: netuid + 4096 x mechanism, each step clamped to u16.
 *
 * Source: `pallets/subtensor/src/subnets/mechanism.rs`, `get_mechanism_storage_index`.
 *
 * @param netuid - the subnet
 * @param mechanism - from 0
 */
export function computeMechanismStorageIndex(netuid: number, mechanism: number): number {
  check(netuid, u16, 'netuid');
  check(mechanism, u16, 'mechanism');
  return computeMechanismStorageIndexUnchecked(netuid, mechanism);
}

/** {@link computeMechanismStorageIndex} of what was checked before. */
export function computeMechanismStorageIndexUnchecked(netuid: number, mechanism: number): number {
  return Math.min(netuid + Math.min(MAX_SUBNETS * mechanism, U16_MAX), U16_MAX);
}

/**
 * The bytes whose Blake2b-256 hash is a weights commit: the SCALE encoding of account, storage index, uids, values, salt
 * and version key. This package brings no hash: pass the bytes to any Blake2b with 32 bytes of output.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_commit_hash`. All releases (before mechanisms the index was the
 * netuid).
 *
 * @param commit - weights and salt
 * @returns the bytes to hash
 * @throws DtaoError for an account that is not 32 bytes or numbers out of range
 */
export function encodeWeightsCommit(commit: WeightsCommit): Uint8Array {
  check(commit, commitRule, 'commit');
  const version = Array.from({ length: 8 }, (_, i) => Number((commit.versionKey >> BigInt(8 * i)) & 0xffn));
  return Uint8Array.from([
    ...commit.account,
    ...littleEndian(commit.storageIndex),
    ...list(commit.uids),
    ...list(commit.values),
    ...list(commit.salt),
    ...version,
  ]);
}

function list(values: readonly number[]): number[] {
  return compact(values.length).concat(values.flatMap(littleEndian));
}

function littleEndian(value: number): number[] {
  return [value & 0xff, value >> 8];
}

/** SCALE's compact integer, for lengths below 2^30. */
function compact(length: number): number[] {
  if (length < 1 << 6) return [length << 2];
  if (length < 1 << 14) return littleEndian((length << 2) | 1);
  const coded = length * 4 + 2;
  return [coded & 0xff, (coded >> 8) & 0xff, (coded >> 16) & 0xff, Math.floor(coded / 2 ** 24)];
}
