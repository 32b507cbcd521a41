import { DtaoError } from '../DtaoError.ts';
import { U16_MAX } from '../internal/proportion.ts';
import { U64_MAX } from '../internal/u64.ts';

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

/**
 * Index under which a mechanism's weights are stored: netuid + 4096 x mechanism, each step clamped to u16.
 *
 * Source: `pallets/subtensor/src/subnets/mechanism.rs`, `get_mechanism_storage_index`.
 *
 * @param netuid - the subnet
 * @param mechanism - from 0
 */
export function computeMechanismStorageIndex(netuid: number, mechanism: number): number {
  return Math.min(netuid + Math.min(MAX_SUBNETS * mechanism, U16_MAX), U16_MAX);
}

/**
 * The bytes whose Blake2b-256 hash is a weights commit: the SCALE encoding of account, storage index, uids, values, salt
 * and version key. This package brings no hash: pass the bytes to any Blake2b with 32 bytes of output.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_commit_hash`. All eras (before mechanisms the index was the
 * netuid).
 *
 * @param commit - weights and salt
 * @returns the bytes to hash
 * @throws DtaoError for an account that is not 32 bytes or numbers out of range
 */
export function encodeWeightsCommit(commit: WeightsCommit): Uint8Array {
  if (commit.account.length !== 32)
    throw new DtaoError(`An account has ${commit.account.length} bytes.`, {
      code: 'dtao/not-an-account',
      fix: 'Pass the 32 bytes of the public key.',
      values: { length: commit.account.length },
    });
  if (commit.versionKey < 0n || commit.versionKey > U64_MAX)
    throw new DtaoError(`${commit.versionKey} is not a u64.`, {
      code: 'dtao/not-a-u64',
      fix: 'Pass a version key from 0 to 2^64 - 1.',
      values: { versionKey: commit.versionKey },
    });
  const version = Array.from({ length: 8 }, (_, i) => Number((commit.versionKey >> BigInt(8 * i)) & 0xffn));
  return Uint8Array.from([
    ...commit.account,
    ...u16(commit.storageIndex),
    ...list(commit.uids),
    ...list(commit.values),
    ...list(commit.salt),
    ...version,
  ]);
}

function list(values: readonly number[]): number[] {
  return compact(values.length).concat(values.flatMap(u16));
}

function u16(value: number): number[] {
  if (Number.isInteger(value) && value >= 0 && value <= U16_MAX) return [value & 0xff, value >> 8];
  throw new DtaoError(`${value} is not a u16.`, {
    code: 'dtao/not-a-u16',
    fix: 'Pass integers from 0 to 65535.',
    values: { value },
  });
}

/** SCALE's compact integer, for lengths below 2^30. */
function compact(length: number): number[] {
  if (length < 1 << 6) return [length << 2];
  if (length < 1 << 14) return u16((length << 2) | 1);
  const coded = length * 4 + 2;
  return [coded & 0xff, (coded >> 8) & 0xff, (coded >> 16) & 0xff, Math.floor(coded / 2 ** 24)];
}
