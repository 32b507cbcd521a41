import { bls12_381 } from '@noble/curves/bls12-381.js';
import { u64 } from '@taokit/errors/check';
import { bytes, check } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { identityOf } from './identity.ts';
import type { Pulse } from './verifyPulse.ts';

const { shortSignatures } = bls12_381;

/**
 * What a beacon of one's own says in a round: for tests and development chains. drand's own is signed by nobody alone.
 *
 * @param secretKey - 32 bytes, not all zero; taken modulo the order of the group
 * @param round - 0 to 2^64 - 1
 * @throws `KeysError` `keys/invalid-secret-key` for other bytes, `keys/wrong-type`, `keys/out-of-range` for another round
 */
export function signPulse(secretKey: Uint8Array, round: bigint): Pulse {
  check(secretKey, bytes, 'secretKey');
  check(round, u64, 'round');
  const signature = ofSecret(() => shortSignatures.sign(identityOf(round), secretKey));
  return { round, signature: shortSignatures.Signature.toBytes(signature) };
}

/**
 * The public key of such a beacon, 96 bytes: what messages are sealed with.
 *
 * @param secretKey - 32 bytes, not all zero; taken modulo the order of the group
 * @throws `KeysError` `keys/invalid-secret-key` for other bytes
 */
export function beaconPublicKey(secretKey: Uint8Array): Uint8Array {
  check(secretKey, bytes, 'secretKey');
  return ofSecret(() => shortSignatures.getPublicKey(secretKey)).toBytes();
}

/** The cause is left out: it may show the key. */
function ofSecret<Result>(use: () => Result): Result {
  try {
    return use();
  } catch {
    throw new KeysError("These bytes are no beacon's secret key.", {
      code: 'keys/invalid-secret-key',
      fix: 'Pass 32 bytes that are not all zero.',
    });
  }
}
