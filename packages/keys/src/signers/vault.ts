import { concatBytes } from '@noble/hashes/utils.js';
import { callback, objectOf, optional, text } from '@taokit/errors/check';
import { equalBytes, fromHex, readBytes, startsWith, toHex } from '../internal/bytes.ts';
import { account, bytesOrHex, check, isBytes } from '../internal/check.ts';
import { schemeOf } from '../internal/schemes.ts';
import type { KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { accountBytes, encodeSs58 } from '../ss58.ts';
import { assertSignature, transactionBytes } from './createSigner.ts';
import { wrapBytes } from './messages.ts';
import { checkPayload } from './payloads.ts';
import type { PolkadotJsPayload, Signer, TransactionPayload } from './Signer.ts';
import { dropTypeByte } from './typeByte.ts';

/** What Polkadot Vault is asked to sign. */
export interface VaultRequest {
  /** What the Vault shows the person. */
  readonly kind: 'transaction' | 'message';
  /** The content of the QR code. */
  readonly content: Uint8Array;
  /** {@link VaultRequest.content} in the Vault's envelope: show each as a QR code of bytes, in a loop, two seconds each. */
  readonly frames: readonly Uint8Array[];
}

/** What {@link signerFromVault} needs. */
export interface VaultSource {
  /** Signature scheme of the account in the Vault; sr25519 by default. */
  readonly type?: KeyType;
  /** The account: address, `0x` hex or 32 bytes. */
  readonly publicKey: Uint8Array | string;
  /** Hash of block 0 of the network the account stands for in the Vault: 32 bytes or `0x` hex. */
  readonly genesisHash: Uint8Array | string;
  /**
   * Shows the frames, scans the QR code the Vault answers with, and returns its text (hex, with or without `0x`) or
   * bytes. Throw when the person gives up.
   */
  readonly exchange: (request: VaultRequest) => Promise<Uint8Array | string>;
}

/** First byte of everything for Substrate; then the scheme, then what it is. */
const SUBSTRATE = 0x53;
const SCHEME: Readonly<Record<KeyType, number>> = { ed25519: 0, sr25519: 1 };
const TRANSACTION = 2;
const MESSAGE = 3;
/** Bytes of content in one frame, as polkadot.js cuts it. */
const FRAME_SIZE = 1024;
/** The Vault hashes from 258 bytes on, the chain from 257. */
const SIGNED_DIFFERENTLY = 257;

const sourceRules = /* @__PURE__ */ objectOf({
  type: /* @__PURE__ */ optional(text),
  publicKey: account,
  genesisHash: bytesOrHex,
  exchange: callback,
});

/** The account as the functions below need it. */
interface VaultAccount {
  readonly type: KeyType;
  readonly publicKey: Uint8Array;
  readonly address: string;
  readonly genesisHash: Uint8Array;
}

/**
 * Makes a {@link Signer} of Polkadot Vault (formerly Parity Signer), a phone without a network that is talked to by QR
 * codes. This package makes the bytes of the codes and reads the answer; drawing and scanning is the caller's.
 *
 * Transactions need `payload.polkadotJs` (its `method` tells where the call ends), and the Vault the network's specs and
 * metadata. Every signature is verified before it is handed out.
 *
 * Tested against the vectors of the Vault's own tests and a stand-in, not against a phone. The format is that of the
 * Vault's `docs/src/development/UOS.md`.
 *
 * @param source - account, network, and how to talk to the phone
 * @returns the signer
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-public-key`, `keys/out-of-range`; when used,
 *   `keys/signer-cannot`, `keys/another-account`, `keys/bad-signature`
 */
export function signerFromVault(source: VaultSource): Signer {
  check(source, sourceRules, 'source');
  const { type = 'sr25519', exchange } = source;
  schemeOf(type);
  const publicKey = accountBytes(source.publicKey);
  const vault: VaultAccount = {
    type,
    publicKey,
    address: encodeSs58(publicKey),
    genesisHash: readHash(source.genesisHash, 'source.genesisHash'),
  };
  const ask = async (kind: VaultRequest['kind'], content: Uint8Array, signed: Uint8Array) => {
    const answer = await exchange({ kind, content, frames: vaultFrames(content) });
    const signature = readAnswer(answer, type);
    assertSignature(vault, signed, signature);
    return signature;
  };
  return Object.freeze({
    type,
    publicKey,
    address: vault.address,
    signMessage: async (message: Uint8Array | string) => {
      const wrapped = wrapBytes(message);
      return { signature: await ask('message', contentOf(vault, MESSAGE, wrapped), wrapped), wrapped: true };
    },
    signTransaction: async (payload: TransactionPayload) => {
      checkPayload(payload);
      const bytes = readBytes(payload.bytes, 'payload.bytes');
      const prefixed = withCallLength(bytes, callOf(vault, payload.polkadotJs, bytes));
      const content = contentOf(vault, TRANSACTION, prefixed);
      return {
        signature: await ask('transaction', content, transactionBytes(bytes)),
        signedTransaction: undefined,
      };
    },
  });
}

/**
 * Cuts the content of a QR code into the Vault's frames: a zero, the number of frames and the number of this one (u16,
 * big endian), and up to 1024 bytes. Also a content that fits one code stands in such a frame.
 *
 * @param content - bytes, or `0x` hex of them
 * @returns at least one frame, at most 65535
 * @throws {@link KeysError} `keys/wrong-type`, `keys/out-of-range`
 */
export function vaultFrames(content: Uint8Array | string): readonly Uint8Array[] {
  const bytes = readBytes(content, 'content');
  const count = Math.max(1, Math.ceil(bytes.length / FRAME_SIZE));
  if (count > 0xffff)
    throw new KeysError(`The content of ${bytes.length} bytes does not fit 65535 frames.`, {
      code: 'keys/out-of-range',
      fix: 'Sign a smaller transaction.',
    });
  return Array.from({ length: count }, (_, index) => {
    const head = Uint8Array.of(0, count >> 8, count & 0xff, index >> 8, index & 0xff);
    return concatBytes(head, bytes.subarray(index * FRAME_SIZE, (index + 1) * FRAME_SIZE));
  });
}

function contentOf(vault: VaultAccount, what: number, body: Uint8Array): Uint8Array {
  const prelude = Uint8Array.of(SUBSTRATE, SCHEME[vault.type], what);
  return concatBytes(prelude, vault.publicKey, body, vault.genesisHash);
}

/** The call, which polkadot.js' form of the payload has apart; both must be the same transaction of this account. */
function callOf(
  vault: VaultAccount,
  polkadotJs: PolkadotJsPayload | undefined,
  bytes: Uint8Array,
): Uint8Array {
  const method = fromHex(polkadotJs?.['method']);
  if (polkadotJs === undefined || method === undefined)
    throw cannot('cannot sign a transaction without payload.polkadotJs and its method');
  if (!equalBytes(accountBytes(polkadotJs.address), vault.publicKey))
    throw new KeysError(`The transaction is not one of ${vault.address}.`, {
      code: 'keys/another-account',
      fix: 'Make the payload for the account of the Vault.',
      values: { address: vault.address },
    });
  const { genesisHash } = polkadotJs;
  if (genesisHash !== undefined && genesisHash !== `0x${toHex(vault.genesisHash)}`)
    throw cannot('stands for another network than the transaction');
  if (!startsWith(bytes, method))
    throw cannot('was given two transactions: payload.bytes and polkadotJs differ');
  if (bytes.length === SIGNED_DIFFERENTLY)
    throw cannot('cannot sign a payload of exactly 257 bytes: the Vault does not hash it and the chain does');
  return method;
}

function withCallLength(bytes: Uint8Array, { length }: Uint8Array): Uint8Array {
  return concatBytes(compact(length), bytes);
}

/** SCALE's compact number. */
function compact(value: number): Uint8Array {
  if (value < 1 << 6) return Uint8Array.of(value << 2);
  if (value < 1 << 14) return Uint8Array.of(((value << 2) & 0xff) | 1, value >> 6);
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value * 4 + 2, true);
  return bytes;
}

/** 64 bytes for a message, a type byte before them for a transaction; the phone's QR code holds hex. */
function readAnswer(answer: Uint8Array | string, type: KeyType): Uint8Array {
  const bytes = isBytes(answer) ? answer : fromHex(typeof answer === 'string' ? answer.trim() : answer);
  const signature = bytes === undefined ? undefined : dropTypeByte(bytes, type);
  if (signature?.length === 64) return signature;
  throw new KeysError(`The QR code does not hold an ${type} signature.`, {
    code: 'keys/bad-signature',
    fix: 'Scan the code that the Vault shows after signing, and check the key type of the account.',
  });
}

function readHash(hash: Uint8Array | string, field: string): Uint8Array {
  const bytes = readBytes(hash, field);
  if (bytes.length === 32) return new Uint8Array(bytes);
  throw new KeysError(`${field} has ${bytes.length} bytes, not 32.`, {
    code: 'keys/out-of-range',
    fix: 'Pass the hash of block 0.',
  });
}

function cannot(what: string): KeysError {
  return new KeysError(`The Vault ${what}.`, {
    code: 'keys/signer-cannot',
    fix: 'Make the payload with polkadot.js for this account and network, or sign with a keypair.',
  });
}
