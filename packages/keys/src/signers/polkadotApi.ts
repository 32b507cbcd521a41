import { callback, matching } from '@taokit/errors/check';
import { assertKeypair } from '../internal/assertKeypair.ts';
import { check } from '../internal/check.ts';
import { schemeOf } from '../internal/schemes.ts';
import type { Keypair, KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { messageBytes, sign } from '../sign.ts';
import { accountBytes, encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import { verifyMessage } from './messages.ts';
import { checkPayload } from './payloads.ts';
import type { PolkadotApiExtension, Signer, TransactionPayload } from './Signer.ts';

/** The shape of polkadot-api's `PolkadotSigner`. */
export interface PolkadotSignerLike {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** Returns the signed extrinsic. */
  readonly signTx: (
    callData: Uint8Array,
    signedExtensions: Record<string, PolkadotApiExtension>,
    metadata: Uint8Array,
    atBlockNumber: number,
    hasher?: (data: Uint8Array) => Uint8Array,
  ) => Promise<Uint8Array>;
  /** Signs a message, wrapped in `<Bytes>`. */
  readonly signBytes: (data: Uint8Array) => Promise<Uint8Array>;
}

/** The type of `getPolkadotSigner` in `polkadot-api/signer`. */
export type GetPolkadotSigner<S extends PolkadotSignerLike> = (
  publicKey: Uint8Array,
  signingType: 'Ed25519' | 'Sr25519',
  sign: (input: Uint8Array) => Promise<Uint8Array> | Uint8Array,
) => S;

const signerRule = /* @__PURE__ */ matching((value) => {
  const { signTx, signBytes } = Object(value) as Partial<PolkadotSignerLike>;
  return typeof signTx === 'function' && typeof signBytes === 'function';
}, 'a PolkadotSigner of polkadot-api');

const SIGNING_TYPE = { ed25519: 'Ed25519', sr25519: 'Sr25519' } as const;

/**
 * Makes polkadot-api's `PolkadotSigner` of a keypair. Which bytes a transaction signature covers depends on the chain's
 * metadata, and polkadot-api knows how to read it: its own factory is passed in, so this package need not depend on it.
 *
 * @param keypair - the key to sign with
 * @param getPolkadotSigner - the function of that name in `polkadot-api/signer`
 * @returns what `tx.signAndSubmit` takes
 *
 * @example
 * ```ts
 * import { type GetPolkadotSigner, keypairFromUri, type PolkadotSignerLike, polkadotSignerFromKeypair } from '@taokit/keys';
 *
 * // `getPolkadotSigner` is imported from 'polkadot-api/signer'.
 * function makeSigner<S extends PolkadotSignerLike>(getPolkadotSigner: GetPolkadotSigner<S>): S {
 *   return polkadotSignerFromKeypair(keypairFromUri('//Alice'), getPolkadotSigner);
 * }
 * ```
 */
export function polkadotSignerFromKeypair<S extends PolkadotSignerLike>(
  keypair: Keypair,
  getPolkadotSigner: GetPolkadotSigner<S>,
): S {
  assertKeypair(keypair);
  check(getPolkadotSigner, callback, 'getPolkadotSigner');
  return getPolkadotSigner(keypair.publicKey, SIGNING_TYPE[keypair.type], (bytes) => sign(keypair, bytes));
}

/**
 * Makes a {@link Signer} of polkadot-api's `PolkadotSigner`. Transactions need `payload.polkadotApi` and come back whole.
 *
 * @param polkadotSigner - a signer of polkadot-api, for an sr25519 or ed25519 account
 * @param type - signature scheme of the account; sr25519 by default
 * @returns the signer
 * @throws {@link KeysError} `keys/invalid-public-key`; `keys/unsupported-key-type`; when used,
 *   `keys/signer-cannot`, `keys/bad-signature`
 */
export function signerFromPolkadotSigner(
  polkadotSigner: PolkadotSignerLike,
  type: KeyType = 'sr25519',
): Signer {
  check(polkadotSigner, signerRule, 'polkadotSigner');
  schemeOf(type);
  const publicKey = accountBytes(polkadotSigner.publicKey);
  const address = encodeSs58(publicKey);
  return Object.freeze({
    type,
    publicKey,
    address,
    signMessage: async (message: Uint8Array | string) => {
      const signature = await polkadotSigner.signBytes(messageBytes(message));
      if (!verifyMessage(publicKey, message, signature, { type }))
        throw new KeysError(`The signer returned a signature that is not one of ${address}.`, {
          code: 'keys/bad-signature',
          fix: 'Check the key type of the account.',
          values: { address },
        });
      return { signature, wrapped: !verify(publicKey, message, signature, { type }) };
    },
    signTransaction: async (payload: TransactionPayload) => {
      checkPayload(payload);
      const { polkadotApi } = payload;
      if (polkadotApi === undefined)
        throw new KeysError('This signer cannot sign a transaction without payload.polkadotApi.', {
          code: 'keys/signer-cannot',
          fix: 'Make the transaction with polkadot-api, or sign with a keypair.',
        });
      const { callData, signedExtensions, metadata, atBlockNumber } = polkadotApi;
      const signed = await polkadotSigner.signTx(callData, { ...signedExtensions }, metadata, atBlockNumber);
      return { signature: undefined, signedTransaction: signed };
    },
  });
}
