import { callback, objectOf, typedArray, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { asciiBytes } from '../internal/palletAccount.ts';

const CHALLENGE = 'subtensor-pow-register-v1';
const U256_END = 1n << 256n;

/** What proof of work for a registration is bound to. */
export interface PowWork {
  /** The subnet. */
  readonly netuid: number;
  /** Hash of the block the work is for, 32 bytes. */
  readonly blockHash: Uint8Array;
  /** The hotkey to register, 32 bytes. */
  readonly hotkey: Uint8Array;
  /** The coldkey that signs, 32 bytes. */
  readonly coldkey: Uint8Array;
  /** The number tried, u64. */
  readonly nonce: bigint;
}

/** The two hashes of the seal, from any library: this package has none. */
export interface PowHashes {
  /** SHA-256. */
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** Keccak-256, not SHA3. */
  readonly keccak256: (bytes: Uint8Array) => Uint8Array;
}

const account = /* @__PURE__ */ typedArray('Uint8Array', 32);
const workRule = /* @__PURE__ */ objectOf({
  netuid: u16,
  blockHash: account,
  hotkey: account,
  coldkey: account,
  nonce: u64,
});

/**
 * Seal of a proof of work: keccak256(sha256(challenge, netuid, block hash, hotkey, coldkey, nonce)). It holds for this subnet,
 * block, hotkey, coldkey and nonce only.
 *
 * Source: `create_registration_seal` in `pallets/subtensor/src/subnets/registration.rs`, spec 475 (`pow_register`); earlier
 * calls of proof of work bound less.
 *
 * @param work - what it is bound to; numbers in little endian
 * @param hashes - SHA-256 and Keccak-256
 * @returns 32 bytes
 *
 * @example
 * ```ts
 * import { computePowSeal, meetsPowDifficulty } from '@taokit/dtao/registration';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * import { keccak_256 as keccak256 } from '@noble/hashes/sha3.js';
 *
 * const key = new Uint8Array(32);
 * const work = { netuid: 1, blockHash: key, hotkey: key, coldkey: key };
 * let nonce = 0n;
 * while (!meetsPowDifficulty(computePowSeal({ ...work, nonce }, { sha256, keccak256 }), 100n)) nonce += 1n;
 * ```
 */
export function computePowSeal(work: PowWork, hashes: PowHashes): Uint8Array {
  check(work, workRule, 'work');
  check(hashes, objectOf({ sha256: callback, keccak256: callback }), 'hashes');
  const challenge = asciiBytes(CHALLENGE);
  const bytes = new Uint8Array(challenge.length + 2 + 3 * 32 + 8);
  const view = new DataView(bytes.buffer);
  bytes.set(challenge);
  let at = challenge.length;
  view.setUint16(at, work.netuid, true);
  at += 2;
  for (const part of [work.blockHash, work.hotkey, work.coldkey]) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setBigUint64(at, work.nonce, true);
  return hashes.keccak256(hashes.sha256(bytes));
}

/**
 * Whether a seal meets a difficulty: as a number of 256 bits in little endian, times the difficulty, it still fits 256 bits.
 *
 * Source: `hash_meets_difficulty` in `pallets/subtensor/src/subnets/registration.rs`. All releases.
 *
 * @param seal - 32 bytes
 * @param difficulty - from `computePowDifficulty`
 */
export function meetsPowDifficulty(seal: Uint8Array, difficulty: bigint): boolean {
  check(seal, account, 'seal');
  check(difficulty, u64, 'difficulty');
  const number = seal.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  return number * difficulty < U256_END;
}
