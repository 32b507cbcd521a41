import { blake2b } from '@noble/hashes/blake2.js';
import { typedArray } from '@taokit/errors/check';
import { concat } from '../codec/concat.ts';
import { check } from '../internal/check.ts';
import type { Hasher } from '../Registry.ts';
import { xxhash64 } from './xxhash64.ts';

/** How a part of a key becomes bytes of the key, and how many of them come before the part itself. */
export interface HasherRule {
  /** The bytes of the key. */
  readonly hash: (bytes: Uint8Array) => Uint8Array;
  /** Length of the hash. */
  readonly length: number;
  /** Whether the part follows its hash, so that a key can be read back. */
  readonly concat: boolean;
}

const someBytes = /* @__PURE__ */ typedArray('Uint8Array');

/** A hash that looks at what it is given. */
const checked = (hash: (bytes: Uint8Array) => Uint8Array) => (bytes: Uint8Array) => {
  check(bytes, someBytes, 'bytes');
  return hash(bytes);
};

const blake2 = (length: number) => (bytes: Uint8Array) => blake2b(bytes, { dkLen: length });

/** Twox of a width: XXH64 with seeds 0, 1, ..., little-endian. */
function twox(length: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    const hash = new Uint8Array(length);
    const view = new DataView(hash.buffer);
    for (let at = 0; at < length; at += 8) view.setBigUint64(at, xxhash64(bytes, BigInt(at / 8)), true);
    return hash;
  };
}

/** The hash, and the part after it. */
const followed = (hash: (bytes: Uint8Array) => Uint8Array) => (bytes: Uint8Array) =>
  concat([hash(bytes), bytes]);

/** Every hasher of storage keys. */
export const hashers: Readonly<Record<Hasher, HasherRule>> = {
  Blake2_128: { hash: checked(blake2(16)), length: 16, concat: false },
  Blake2_256: { hash: checked(blake2(32)), length: 32, concat: false },
  Blake2_128Concat: { hash: checked(followed(blake2(16))), length: 16, concat: true },
  Twox128: { hash: checked(twox(16)), length: 16, concat: false },
  Twox256: { hash: checked(twox(32)), length: 32, concat: false },
  Twox64Concat: { hash: checked(followed(twox(8))), length: 8, concat: true },
  Identity: { hash: checked((bytes) => bytes), length: 0, concat: true },
};
