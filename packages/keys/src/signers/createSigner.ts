import { blake2b } from '@noble/hashes/blake2.js';
import { schemeOf } from '../internal/schemes.ts';
import type { Keypair, KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { sign } from '../sign.ts';
import { encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import type { Signer } from './Signer.ts';

/** What {@link createSigner} needs: something that signs exactly the bytes it is given. */
export interface SignerSource {
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** Signs the bytes as they are and returns 64 bytes: a device, a service, a process that holds the key. */
  readonly sign: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}

/** Substrate signs the BLAKE2b-256 hash of a transaction payload longer than this. */
const LONGEST_UNHASHED = 256;

/**
 * Makes a {@link Signer} of anything that signs bytes. Every signature is verified before it is handed out, so a device
 * or service that signs with another key is found at once.
 *
 * @param source - public key and sign function
 * @returns the signer
 *
 * @example
 * ```ts
 * import { createSigner, keypairFromUri, sign } from '@taokit/keys';
 *
 * const alice = keypairFromUri('//Alice'); // stands for a device
 * const signer = createSigner({ publicKey: alice.publicKey, sign: async (bytes) => sign(alice, bytes) });
 * const { signature } = await signer.signMessage(new TextEncoder().encode('hello'));
 * console.log(signature.length); // 64
 * ```
 */
export function createSigner(source: SignerSource): Signer {
  const type = source.type ?? 'sr25519';
  schemeOf(type);
  const address = encodeSs58(source.publicKey);
  const signChecked = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const signature = await source.sign(bytes);
    if (verify(source.publicKey, bytes, signature, { type })) return signature;
    throw new KeysError(`The signer returned a signature that is not one of ${address}.`, {
      code: 'keys/bad-signature',
      fix: 'Check which account the device or service signs with.',
      values: { address },
    });
  };
  return Object.freeze({
    type,
    publicKey: source.publicKey,
    address,
    signMessage: async (message: Uint8Array) => ({ signature: await signChecked(message), wrapped: false }),
    signTransaction: async ({ bytes }: { readonly bytes: Uint8Array }) => ({
      signature: await signChecked(transactionBytes(bytes)),
      signedTransaction: undefined,
    }),
  });
}

/**
 * Makes a {@link Signer} of a keypair.
 *
 * @param keypair - the key to sign with; wiping it disables the signer
 * @returns the signer
 */
export function signerFromKeypair(keypair: Keypair): Signer {
  const { type, publicKey } = keypair;
  return createSigner({ type, publicKey, sign: (bytes) => sign(keypair, bytes) });
}

/**
 * The bytes a transaction signature covers: the payload, or its BLAKE2b-256 hash when it is longer than 256 bytes.
 *
 * @param payload - SCALE of call, signed extensions and additional data
 * @returns at most 256 bytes
 */
export function transactionBytes(payload: Uint8Array): Uint8Array {
  return payload.length > LONGEST_UNHASHED ? blake2b(payload, { dkLen: 32 }) : payload;
}
