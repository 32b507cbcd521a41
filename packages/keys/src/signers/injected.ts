import { allOf, matching, objectOf, oneOf, optional, text } from '@taokit/errors/check';
import { assertKeypair } from '../internal/assertKeypair.ts';
import { equalBytes, fromHex, toHex } from '../internal/bytes.ts';
import { account as accountRule, bytesOrText, check, isHex } from '../internal/check.ts';
import { schemeOf } from '../internal/schemes.ts';
import type { Keypair, KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { messageBytes, signAsync } from '../sign.ts';
import { accountBytes, decodeSs58, encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import { transactionBytes } from './createSigner.ts';
import { verifyMessage, wrapBytes } from './messages.ts';
import { checkPayload } from './payloads.ts';
import type { Signer, TransactionPayload } from './Signer.ts';
import { dropTypeByte, withTypeByte } from './typeByte.ts';

/** What a polkadot.js extension injects as `injected.signer`. Both functions are optional there, as here. */
export interface InjectedSigner {
  /** Signs a transaction given as JSON; the extension shows it to the user. */
  readonly signPayload?: (payload: never) => Promise<InjectedResult>;
  /** Signs bytes; the extension wraps them in `<Bytes>`. */
  readonly signRaw?: (raw: InjectedRaw) => Promise<InjectedResult>;
}

/** What `signRaw` takes. */
export interface InjectedRaw {
  /** SS58 address of the signer, any prefix. */
  readonly address: string;
  /** `0x` and an even number of hex digits are bytes; any other text is that text, as UTF-8. */
  readonly data: string;
  /** `bytes` for a message, `payload` for a transaction that is not hashed yet. A message when left out. */
  readonly type?: 'bytes' | 'payload';
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

/** What it signs with is a function, or missing; whatever else an extension has is its own. */
const injectedRule = /* @__PURE__ */ matching((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { signRaw, signPayload } = value as Partial<Record<string, unknown>>;
  return [signRaw, signPayload].every((found) => found === undefined || typeof found === 'function');
}, 'the signer an extension injects');
/** Extensions hand out accounts with a name and more: only what is used here is looked at. */
const accountRules = /* @__PURE__ */ allOf(
  /* @__PURE__ */ matching(
    (value) => typeof value === 'object' && value !== null,
    'an account with an address',
  ),
  (value, field) => accountRule((value as InjectedAccount).address, `${field}.address`),
);
const rawRules = /* @__PURE__ */ objectOf({
  address: text,
  data: bytesOrText,
  type: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('bytes', 'payload')),
});

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
 * @throws {@link KeysError} `keys/invalid-address`, `keys/unsupported-key-type`; when used, `keys/signer-cannot`,
 *   `keys/bad-signature`
 */
export function signerFromInjected(injected: InjectedSigner, account: InjectedAccount): Signer {
  check(injected, injectedRule, 'injected');
  check(account, accountRules, 'account');
  const type = (account.type ?? 'sr25519') as KeyType;
  schemeOf(type);
  const { publicKey } = decodeSs58(account.address);
  return Object.freeze({
    type,
    publicKey,
    address: encodeSs58(publicKey),
    signMessage: async (message: Uint8Array | string) => {
      const bytes = messageBytes(message);
      if (injected.signRaw === undefined) throw cannot('sign messages', 'signRaw');
      const data = `0x${toHex(bytes)}`;
      const result = await injected.signRaw({ address: account.address, data, type: 'bytes' });
      const signature = readSignature(result, type);
      if (!verifyMessage(publicKey, bytes, signature, { type })) throw badSignature(account.address);
      return { signature, wrapped: !verify(publicKey, bytes, signature, { type }) };
    },
    signTransaction: async (payload: TransactionPayload) => {
      checkPayload(payload);
      const { bytes, polkadotJs } = payload;
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
 * Makes a signer that `@polkadot/api` and pages accept as `{ signer }`, out of a keypair. It does what the polkadot.js
 * extension does: it signs for its own account only; `0x` hex is bytes and any other text is UTF-8; a message (`bytes`,
 * or no type) is wrapped in `<Bytes>`. A `payload` is signed as the transaction it is, hashed when it is long, with
 * the type byte in front: `@polkadot/api` sends one where a signer has no `signPayload`.
 *
 * @param keypair - the key to sign with
 * @returns an object with `signRaw` only: the API then encodes the transaction itself
 * @throws {@link KeysError} `keys/no-secret`; when used, `keys/another-account`, `keys/wrong-type`,
 *   `keys/out-of-range` for another type, `keys/unknown-field`, `keys/wiped`
 */
export function injectedFromKeypair(keypair: Keypair): Required<Pick<InjectedSigner, 'signRaw'>> {
  assertKeypair(keypair);
  return Object.freeze({
    signRaw: async (raw: InjectedRaw): Promise<InjectedResult> => {
      check(raw, rawRules, 'raw');
      const { address, data, type = 'bytes' } = raw;
      if (!equalBytes(accountBytes(address), keypair.publicKey)) throw anotherAccount(keypair.address);
      const bytes = isHex(data) ? fromHex(data)! : messageBytes(data);
      if (type === 'payload' && !isHex(data)) throw notATransaction();
      requests += 1;
      const id = requests;
      const signature = await signAsync(
        keypair,
        type === 'bytes' ? wrapBytes(bytes) : transactionBytes(bytes),
      );
      const signed = type === 'bytes' ? signature : withTypeByte(keypair.type, signature);
      return { id, signature: `0x${toHex(signed)}` };
    },
  });
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

function anotherAccount(address: string): KeysError {
  return new KeysError(`This signer signs for ${address}, not for the account it is asked for.`, {
    code: 'keys/another-account',
    fix: 'Ask it to sign for its own address.',
    values: { address },
  });
}

function notATransaction(): KeysError {
  return new KeysError('The data of a payload is no hex.', {
    code: 'keys/invalid-argument',
    fix: "Pass 0x and hex digits, or type: 'bytes' for a message.",
  });
}
