import { boolean, matching, objectOf, optional } from '@taokit/errors/check';
import { assertKeypair } from '../internal/assertKeypair.ts';
import { fromHex } from '../internal/bytes.ts';
import { bytesOrText, check, isHex } from '../internal/check.ts';
import { type Keypair, type KeyType, wipeKeypair } from '../Keypair.ts';
import { sign } from '../sign.ts';
import { signatureBytes } from '../verify.ts';
import { createSigner } from './createSigner.ts';
import { verifyMessage } from './messages.ts';
import type { RawSigner } from './Signer.ts';
import { dropTypeByte, withTypeByte } from './typeByte.ts';

/** The part of polkadot.js' `KeyringPair` that `@polkadot/api` uses to sign. */
export interface KeyringPairLike {
  /** SS58 address. */
  readonly address: string;
  /** The 32 bytes behind the address. */
  readonly addressRaw: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** `sr25519` or `ed25519`. */
  readonly type: string;
  /** Signs bytes as they are (hex strings are bytes here, as in polkadot.js); `withType` puts the type byte in front. */
  readonly sign: (message: string | Uint8Array, options?: { readonly withType?: boolean }) => Uint8Array;
}

/** A {@link KeyringPairLike} over a keypair, with the parts of `KeyringPair` other consumers ask for. */
export interface KeypairKeyringPair extends KeyringPairLike {
  /** Signature scheme. */
  readonly type: KeyType;
  /** Always empty. */
  readonly meta: Readonly<Record<string, never>>;
  /** `true` after {@link KeypairKeyringPair.lock}. */
  readonly isLocked: boolean;
  /** Wipes the keypair behind this pair: unlike polkadot.js, it cannot be unlocked again. */
  readonly lock: () => void;
  /** Verifies a signature, bytes or `0x` hex, with or without a leading type byte. */
  readonly verify: (
    message: string | Uint8Array,
    signature: Uint8Array | string,
    signerPublic: string | Uint8Array,
  ) => boolean;
}

const pairRule = /* @__PURE__ */ matching(
  (value) => typeof (value as Partial<KeyringPairLike> | null | undefined)?.sign === 'function',
  'a KeyringPair',
);
const signRules = /* @__PURE__ */ objectOf({ withType: /* @__PURE__ */ optional(boolean) });

/**
 * Makes a {@link RawSigner} of a polkadot.js `KeyringPair`.
 *
 * @param pair - an unlocked pair of type sr25519 or ed25519
 * @returns the signer
 * @throws {@link KeysError} `keys/unsupported-key-type`
 */
export function signerFromKeyringPair(pair: KeyringPairLike): RawSigner {
  check(pair, pairRule, 'pair');
  const type = pair.type as KeyType;
  return createSigner({ type, publicKey: pair.publicKey, sign: (bytes) => pair.sign(bytes) });
}

/**
 * Makes what `@polkadot/api` and others accept where they ask for a `KeyringPair`. As there, `sign` does not wrap: what
 * it signs may be a transaction.
 *
 * @param keypair - the key to sign with
 * @returns the pair
 * @throws {@link KeysError} `keys/no-secret`
 */
export function keyringPairFromKeypair(keypair: Keypair): KeypairKeyringPair {
  assertKeypair(keypair);
  const { type } = keypair;
  let locked = false;
  return Object.freeze({
    address: keypair.address,
    addressRaw: keypair.publicKey,
    publicKey: keypair.publicKey,
    type,
    meta: {},
    get isLocked() {
      return locked;
    },
    lock: () => {
      locked = true;
      wipeKeypair(keypair);
    },
    sign: (message: string | Uint8Array, options: { readonly withType?: boolean } = {}) => {
      check(options, signRules, 'options');
      const signature = sign(keypair, polkadotBytes(message));
      return options.withType === true ? withTypeByte(type, signature) : signature;
    },
    verify: (message: string | Uint8Array, signature: Uint8Array | string, signer: string | Uint8Array) =>
      verifyMessage(signer, polkadotBytes(message), dropTypeByte(signatureBytes(signature), type), { type }),
  });
}

/** polkadot.js takes a text that looks like hex for bytes, and any other for UTF-8. */
function polkadotBytes(message: string | Uint8Array): Uint8Array {
  check(message, bytesOrText, 'message');
  if (typeof message !== 'string') return message;
  return isHex(message) ? fromHex(message)! : new TextEncoder().encode(message);
}
