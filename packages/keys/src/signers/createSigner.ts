import { blake2b } from '@noble/hashes/blake2.js';
import { callback, objectOf, optional, text } from '@taokit/errors/check';
import { assertKeypair } from '../internal/assertKeypair.ts';
import { readBytes } from '../internal/bytes.ts';
import { account, check } from '../internal/check.ts';
import { schemeOf } from '../internal/schemes.ts';
import type { Keypair, KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { messageBytes, signAsync } from '../sign.ts';
import { accountBytes, encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import { wrapBytes } from './messages.ts';
import { checkPayload } from './payloads.ts';
import type { RawSigner, TransactionPayload } from './Signer.ts';

/** What {@link createSigner} needs: something that signs exactly the bytes it is given. */
export interface SignerSource {
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
  /** 32 bytes, `0x` hex of them, or the address. */
  readonly publicKey: Uint8Array | string;
  /** Signs the bytes as they are and returns 64 bytes: a device, a service, a process that holds the key. */
  readonly sign: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}

/** Substrate signs the BLAKE2b-256 hash of a transaction payload longer than this. */
const LONGEST_UNHASHED = 256;

const sourceRules = /* @__PURE__ */ objectOf({
  type: /* @__PURE__ */ optional(text),
  publicKey: account,
  sign: callback,
});

/**
 * Makes a {@link RawSigner} of anything that signs bytes. Messages are wrapped in `<Bytes>`, as extensions do; bytes as
 * they are have a name of their own, `signRaw`. Every signature is verified before it is handed out, so a device or
 * service that signs with another key is found at once.
 *
 * @param source - public key and sign function
 * @returns the signer
 * @throws {@link KeysError} `keys/invalid-public-key`, `keys/unsupported-key-type`; when used, `keys/bad-signature`
 *
 * @example
 * ```ts
 * import { createSigner, keypairFromUri, sign } from '@taokit/keys';
 *
 * const alice = keypairFromUri('//Alice'); // stands for a device
 * const signer = createSigner({ publicKey: alice.publicKey, sign: async (bytes) => sign(alice, bytes) });
 * const { signature, wrapped } = await signer.signMessage('log me in');
 * console.log(signature.length, wrapped); // 64 true
 * ```
 */
export function createSigner(source: SignerSource): RawSigner {
  check(source, sourceRules, 'source');
  const { type = 'sr25519', sign } = source;
  schemeOf(type);
  const publicKey = accountBytes(source.publicKey);
  const address = encodeSs58(publicKey);
  const signChecked = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const signature = await sign(bytes);
    assertSignature({ type, publicKey, address }, bytes, signature);
    return signature;
  };
  return Object.freeze({
    type,
    publicKey,
    address,
    signMessage: async (message: Uint8Array | string) => ({
      signature: await signChecked(wrapBytes(message)),
      wrapped: true,
    }),
    signRaw: async (bytes: Uint8Array | string) => signChecked(readBytes(bytes, 'bytes')),
    signTransaction: async (payload: TransactionPayload) => {
      checkPayload(payload);
      return { signature: await signChecked(transactionBytes(payload.bytes)), signedTransaction: undefined };
    },
  });
}

/**
 * Makes a {@link RawSigner} of a keypair.
 *
 * @param keypair - the key to sign with; wiping it disables the signer
 * @returns the signer
 * @throws {@link KeysError} `keys/no-secret`; when used, `keys/wiped`
 */
export function signerFromKeypair(keypair: Keypair): RawSigner {
  assertKeypair(keypair);
  const { type, publicKey } = keypair;
  return createSigner({ type, publicKey, sign: (bytes) => signAsync(keypair, bytes) });
}

/**
 * The bytes a transaction signature covers: the payload, or its BLAKE2b-256 hash when it is longer than 256 bytes.
 *
 * @param payload - SCALE of call, signed extensions and additional data; bytes, or `0x` hex
 * @returns at most 256 bytes
 * @throws {@link KeysError} `keys/wrong-type`
 */
export function transactionBytes(payload: Uint8Array | string): Uint8Array {
  const bytes = readBytes(payload, 'payload');
  return bytes.length > LONGEST_UNHASHED ? blake2b(bytes, { dkLen: 32 }) : bytes;
}

/** Throws unless a signature that came from elsewhere is one of the account over the bytes. */
export function assertSignature(
  { type, publicKey, address }: { type: KeyType; publicKey: Uint8Array; address: string },
  bytes: Uint8Array,
  signature: Uint8Array,
): void {
  if (verify(publicKey, bytes, messageBytes(signature), { type })) return;
  throw new KeysError(`The signer returned a signature that is not one of ${address}.`, {
    code: 'keys/bad-signature',
    fix: 'Check which account the device or service signs with, and its key type.',
    values: { address },
  });
}
