import { gcm } from '@noble/ciphers/aes.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { RpcError } from '../../RpcError.ts';
import { decodeCiphertext } from './ciphertext.ts';
import { hashOfPairing, scalarOf, xor } from './hashes.ts';
import { type Pulse, verifyPulse } from './verifyPulse.ts';

const { G1, G2, pairing } = bls12_381;

/**
 * Opens what `sealUntil` sealed, with the pulse of its round. The pulse is verified first.
 *
 * @param ciphertext - what was sealed
 * @param publicKey - the beacon's
 * @param pulse - what the beacon said in the round
 * @returns the message
 * @throws RpcError `rpc/bad-pulse` when the pulse is not the beacon's, `rpc/bad-timelock` when it does not open the ciphertext
 */
export function openSealed(ciphertext: Uint8Array, publicKey: Uint8Array, pulse: Pulse): Uint8Array {
  if (!verifyPulse(publicKey, pulse))
    throw new RpcError(`The signature is not the beacon's for round ${pulse.round}.`, {
      code: 'rpc/bad-pulse',
      fix: 'Ask the beacon for the round again.',
      values: { round: pulse.round },
    });
  const { u, v, w, sealed, nonce } = decodeCiphertext(ciphertext);
  try {
    const point = G2.Point.fromBytes(u);
    const sigma = xor(v, hashOfPairing(pairing(G1.Point.fromBytes(pulse.signature), point)));
    const key = xor(w, sha256(sigma));
    if (G2.Point.BASE.multiply(scalarOf(sigma, key)).equals(point)) return gcm(key, nonce).decrypt(sealed);
  } catch (cause) {
    throw sealedOtherwise(pulse.round, cause);
  }
  throw sealedOtherwise(pulse.round);
}

function sealedOtherwise(round: bigint, cause?: unknown): RpcError {
  return new RpcError(`Round ${round} does not open this ciphertext.`, {
    code: 'rpc/bad-timelock',
    fix: 'Use the round it was sealed for.',
    values: { round },
    ...(cause !== undefined && { cause }),
  });
}
