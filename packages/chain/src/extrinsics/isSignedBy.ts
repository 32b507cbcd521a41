import { secp256k1 } from '@noble/curves/secp256k1.js';
import { verify } from '@taokit/keys';
import { hashers, type Variant } from '@taokit/types/registry';
import { type AccountId, bytesFromHex, hexFromBytes } from '../state/AccountId.ts';

/**
 * Whether a signature is an account's over a payload (`MultiSignature::verify`).
 *
 * @param account - whose it should be
 * @param payload - what was signed
 * @param signature - a value of the runtime's signature type: `Ed25519`, `Sr25519` or `Ecdsa`
 */
export function isSignedBy(account: AccountId, payload: Uint8Array, { type, value }: Variant): boolean {
  const signature = value as Uint8Array;
  switch (type) {
    case 'Sr25519':
      return verify(bytesFromHex(account), payload, signature);
    case 'Ed25519':
      return verify(bytesFromHex(account), payload, signature, { type: 'ed25519' });
    case 'Ecdsa':
      return ecdsaSigner(payload, signature) === account;
    default:
      return false;
  }
}

/** The account of the key that made an ECDSA signature: Blake2 of the compressed key. */
function ecdsaSigner(payload: Uint8Array, signature: Uint8Array): AccountId | undefined {
  // The chain has the recovery byte last, the library has it first.
  const recovered = Uint8Array.of(signature[64]!, ...signature.subarray(0, 64));
  try {
    const key = secp256k1.recoverPublicKey(recovered, blake2(payload), { prehash: false });
    return hexFromBytes(blake2(key));
  } catch {
    // No point of the curve: nobody's signature.
    return undefined;
  }
}

const blake2 = hashers.Blake2_256.hash;
