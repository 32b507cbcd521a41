import { concatBytes } from '@noble/hashes/utils.js';
import { fromHex, toHex } from '../internal/bytes.ts';
import { schemeOf } from '../internal/schemes.ts';
import { type Keypair, type KeyType, wipeKeypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { sign } from '../sign.ts';
import { decodeSs58, encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import { createSigner, transactionBytes } from './createSigner.ts';
import { verifyMessage, wrapBytes } from './messages.ts';
import type { Signer, TransactionPayload } from './Signer.ts';

/** What a polkadot.js extension injects as `injected.signer`. Both functions are optional there, as here. */
export interface InjectedSigner {
  /** Signs a transaction given as JSON; the extension shows it to the user. */
  readonly signPayload?: (payload: never) => Promise<InjectedResult>;
  /** Signs bytes; the extension wraps them in `<Bytes>`. */
  readonly signRaw?: (raw: InjectedRaw) => Promise<InjectedResult>;
}

/** What `signRaw` takes. */
export interface InjectedRaw {
  /** SS58 address of the signer. */
  readonly address: string;
  /** Hex with `0x`. */
  readonly data: string;
  /** `bytes` for a message, `payload` for a transaction that is not hashed yet. */
  readonly type: 'bytes' | 'payload';
}

/** What an injected signer returns. */
export interface InjectedResult {
  /** Number of the request. */
  readonly id: number;
  /** Hex with `0x`; of a transaction with a leading type byte. */
  readonly signature: `0x${string}`;
  /** The signed extrinsic, from extensions that change the transaction. */
  readonly signedTransaction?: `0x${string}` | Uint8Array;
}

/** An account of an extension. */
export interface InjectedAccount {
  /** SS58 address of any prefix. */
  readonly address: string;
  /** Signature scheme as the extension names it; sr25519 by default. */
  readonly type?: string;
}

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
  /** Verifies a signature with or without a leading type byte. */
  readonly verify: (
    message: string | Uint8Array,
    signature: Uint8Array,
    signerPublic: string | Uint8Array,
  ) => boolean;
}

/** The first byte of a MultiSignature. */
const TYPE_BYTE: Readonly<Record<KeyType, number>> = { ed25519: 0, sr25519: 1 };

let requests = 0;

/**
 * Makes a {@link Signer} of a polkadot.js extension (polkadot.js, Talisman, SubWallet, Nova and others inject the same).
 *
 * Messages come back wrapped in `<Bytes>`; transactions need `payload.polkadotJs`. Signatures are
 * verified; that of a transaction unless the extension returns a transaction it changed.
 *
 * @param injected - `injected.signer` of the extension
 * @param account - the account to sign for
 * @returns the signer
 * @throws {@link KeysError} `keys/invalid-address`, `keys/unsupported-key-type`; when used, `keys/signer-cannot`
 */
export function signerFromInjected(injected: InjectedSigner, account: InjectedAccount): Signer {
  const type = (account.type ?? 'sr25519') as KeyType;
  schemeOf(type);
  const { publicKey } = decodeSs58(account.address);
  return Object.freeze({
    type,
    publicKey,
    address: encodeSs58(publicKey),
    signMessage: async (message: Uint8Array) => {
      if (injected.signRaw === undefined) throw cannot('sign messages', 'signRaw');
      const data = `0x${toHex(message)}`;
      const result = await injected.signRaw({ address: account.address, data, type: 'bytes' });
      const signature = readSignature(result, type);
      if (!verifyMessage(publicKey, message, signature, { type })) throw badSignature(account.address);
      return { signature, wrapped: !verify(publicKey, message, signature, { type }) };
    },
    signTransaction: async ({ bytes, polkadotJs }: TransactionPayload) => {
      if (injected.signPayload === undefined) throw cannot('sign transactions', 'signPayload');
      if (polkadotJs === undefined) throw cannot('sign a transaction without its JSON', 'payload.polkadotJs');
      const result = await injected.signPayload(polkadotJs as never);
      const [signature, signedTransaction] = [readSignature(result, type), readTransaction(result)];
      // An extension that changed the transaction returns it; else the signature must be over what was asked.
      if (signedTransaction === undefined && !verify(publicKey, transactionBytes(bytes), signature, { type }))
        throw badSignature(account.address);
      return { signature, signedTransaction };
    },
  });
}

/**
 * Makes a signer that `@polkadot/api` accepts as `{ signer }`, out of a keypair.
 *
 * @param keypair - the key to sign with
 * @returns an object with `signRaw` only: the API then encodes the transaction itself
 */
export function injectedFromKeypair(keypair: Keypair): Required<Pick<InjectedSigner, 'signRaw'>> {
  const signer = createSigner({ ...keypair, sign: (bytes) => sign(keypair, bytes) });
  return Object.freeze({
    signRaw: async ({ data, type }: InjectedRaw): Promise<InjectedResult> => {
      const bytes = fromHex(data);
      if (bytes === undefined)
        throw new KeysError('The data to sign is not hex.', {
          code: 'keys/invalid-argument',
          fix: 'Pass 0x and hex digits.',
        });
      requests += 1;
      if (type === 'bytes') {
        const { signature } = await signer.signMessage(wrapBytes(bytes));
        return { id: requests, signature: `0x${toHex(signature)}` };
      }
      const { signature } = await signer.signTransaction({ bytes });
      return { id: requests, signature: `0x${toHex(withTypeByte(keypair.type, signature!))}` };
    },
  });
}

/**
 * Makes a {@link Signer} of a polkadot.js `KeyringPair`.
 *
 * @param pair - an unlocked pair of type sr25519 or ed25519
 * @returns the signer
 * @throws {@link KeysError} `keys/unsupported-key-type`
 */
export function signerFromKeyringPair(pair: KeyringPairLike): Signer {
  const type = pair.type as KeyType;
  return createSigner({ type, publicKey: pair.publicKey, sign: (bytes) => pair.sign(bytes) });
}

/**
 * Makes what `@polkadot/api` and others accept where they ask for a `KeyringPair`.
 *
 * @param keypair - the key to sign with
 * @returns the pair
 */
export function keyringPairFromKeypair(keypair: Keypair): KeypairKeyringPair {
  let locked = false;
  return Object.freeze({
    address: keypair.address,
    addressRaw: keypair.publicKey,
    publicKey: keypair.publicKey,
    type: keypair.type,
    meta: {},
    get isLocked() {
      return locked;
    },
    lock: () => {
      locked = true;
      wipeKeypair(keypair);
    },
    sign: (message: string | Uint8Array, options: { readonly withType?: boolean } = {}) => {
      const signature = sign(keypair, polkadotBytes(message));
      return options.withType === true ? withTypeByte(keypair.type, signature) : signature;
    },
    verify: (message: string | Uint8Array, signature: Uint8Array, signerPublic: string | Uint8Array) =>
      verifyMessage(signerPublic, polkadotBytes(message), dropTypeByte(signature, keypair.type), {
        type: keypair.type,
      }),
  });
}

/** polkadot.js takes a text that looks like hex for bytes, and any other for UTF-8. */
function polkadotBytes(message: string | Uint8Array): Uint8Array {
  if (typeof message !== 'string') return message;
  return (message.startsWith('0x') ? fromHex(message) : undefined) ?? new TextEncoder().encode(message);
}

function withTypeByte(type: KeyType, signature: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(TYPE_BYTE[type]), signature);
}

function dropTypeByte(signature: Uint8Array, type: KeyType): Uint8Array {
  return signature.length === 65 && signature[0] === TYPE_BYTE[type] ? signature.slice(1) : signature;
}

function readSignature(result: InjectedResult, type: KeyType): Uint8Array {
  const bytes = fromHex(result?.signature);
  const signature = bytes === undefined ? undefined : dropTypeByte(bytes, type);
  if (signature?.length === 64) return signature;
  throw new KeysError(`The extension did not return an ${type} signature.`, {
    code: 'keys/bad-signature',
    fix: 'Check the key type of the account.',
  });
}

function readTransaction({ signedTransaction }: InjectedResult): Uint8Array | undefined {
  return typeof signedTransaction === 'string' ? fromHex(signedTransaction) : signedTransaction;
}

function cannot(what: string, missing: string): KeysError {
  return new KeysError(`This signer cannot ${what}: ${missing} is missing.`, {
    code: 'keys/signer-cannot',
    fix: 'Use another extension, or sign with a keypair.',
  });
}

function badSignature(address: string): KeysError {
  return new KeysError(`The extension returned a signature that is not one of ${address}.`, {
    code: 'keys/bad-signature',
    fix: 'Check which account the extension signs with.',
    values: { address },
  });
}
