import { concatBytes } from '@noble/hashes/utils.js';
import { matching, objectOf, optional, text } from '@taokit/errors/check';
import { readBytes } from '../internal/bytes.ts';
import { check, isBytes } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { BITTENSOR_SS58_PREFIX, encodeSs58 } from '../ss58.ts';
import { assertSignature, transactionBytes } from './createSigner.ts';
import { wrapBytes } from './messages.ts';
import { checkPayload } from './payloads.ts';
import type { Signer, TransactionPayload } from './Signer.ts';
import { dropTypeByte } from './typeByte.ts';

/** The part of a `Transport` of `@ledgerhq/hw-transport-*` that is used. */
export interface LedgerTransport {
  /** Sends one command and answers with the device's bytes, of which the last two are the status. */
  send(cla: number, ins: number, p1: number, p2: number, data?: never): Promise<Uint8Array>;
}

/** What {@link signerFromLedger} needs. */
export interface LedgerSource {
  /** An open transport: USB, Bluetooth, or a stand-in. */
  readonly transport: LedgerTransport;
  /** Five hardened steps; `m/44'/354'/0'/0'/0'` by default, which wallets use for account 0 of the Polkadot app. */
  readonly path?: string;
}

/** Class byte and commands of the generic app (its `docs/APDUSPEC.md`). */
const CLA = 0xf9;
const GET_ADDRESS = 1;
const SIGN = 2;
const SIGN_RAW = 3;
const FIRST = 0;
const MORE = 1;
const LAST = 2;
const ED25519 = 0;
const OK = 0x9000;
/** Bytes of one command's data. */
const CHUNK_SIZE = 250;
/** The device hashes what is longer, a message too: nobody would expect that signature. */
const LONGEST_MESSAGE = 256;

const DEFAULT_PATH = "m/44'/354'/0'/0'/0'";
const PATH = /^m((?:\/\d{1,10}'){5})$/;
const HARDENED = 0x8000_0000;

const sourceRules = /* @__PURE__ */ objectOf({
  transport: /* @__PURE__ */ matching(
    (value) => typeof (value as LedgerTransport | undefined)?.send === 'function',
    'a transport with send',
  ),
  path: /* @__PURE__ */ optional(text),
});

const STATUS: Readonly<Record<number, string>> = {
  21781: 'is locked',
  27012: 'finds the data invalid: the metadata proof may be of another runtime',
  27013: 'was refused by the person',
  27014: 'was refused by the person',
  27904: 'has another app open',
  28160: 'has another app open',
  28161: 'has another app open',
};

/**
 * Makes a {@link Signer} of a Ledger with the generic Polkadot app. Its keys are ed25519.
 *
 * Transactions need `payload.metadataProof` (RFC-0078), with which the device shows what is signed; the payload must
 * sign for the same metadata. The public key is asked of the device, once; every signature is verified before it is
 * handed out. Messages are wrapped, as the app demands, and may have 241 bytes: longer ones it would hash.
 *
 * Tested against the app's specification, the answers published with its tests and a stand-in, not against a device.
 *
 * @param source - an open transport, and the path of the account
 * @returns the signer
 * @throws {@link KeysError} `keys/invalid-derivation` for another kind of path, `keys/device` with the status; when
 *   used, also `keys/signer-cannot`, `keys/bad-signature`
 */
export async function signerFromLedger(source: LedgerSource): Promise<Signer> {
  check(source, sourceRules, 'source');
  const { transport } = source;
  const path = serializePath(source.path ?? DEFAULT_PATH);
  const publicKey = await askPublicKey(transport, path);
  const account = { type: 'ed25519' as const, publicKey, address: encodeSs58(publicKey) };
  return Object.freeze({
    ...account,
    signMessage: async (message: Uint8Array | string) => {
      const wrapped = wrapBytes(message);
      if (wrapped.length > LONGEST_MESSAGE)
        throw cannot(`sign a message of ${wrapped.length} bytes with its wrapping, only up to 256`);
      const signature = await askSignature(transport, SIGN_RAW, path, wrapped, new Uint8Array(0));
      assertSignature(account, wrapped, signature);
      return { signature, wrapped: true };
    },
    signTransaction: async (payload: TransactionPayload) => {
      checkPayload(payload);
      const bytes = readBytes(payload.bytes, 'payload.bytes');
      if (payload.metadataProof === undefined)
        throw cannot('sign a transaction without payload.metadataProof');
      const proof = readBytes(payload.metadataProof, 'payload.metadataProof');
      const signature = await askSignature(transport, SIGN, path, bytes, proof);
      assertSignature(account, transactionBytes(bytes), signature);
      return { signature, signedTransaction: undefined };
    },
  });
}

async function askPublicKey(transport: LedgerTransport, path: Uint8Array): Promise<Uint8Array> {
  const prefix = Uint8Array.of(BITTENSOR_SS58_PREFIX, 0);
  const answer = await send(transport, GET_ADDRESS, 0, concatBytes(path, prefix));
  const publicKey = new Uint8Array(answer.subarray(0, 32));
  const shown = new TextDecoder().decode(answer.subarray(32));
  if (publicKey.length === 32 && shown === encodeSs58(publicKey)) return publicKey;
  throw device('answers with a key and an address that are not one account');
}

/** First the path and how long the transaction is, then transaction and proof as one, in pieces. */
async function askSignature(
  transport: LedgerTransport,
  ins: number,
  path: Uint8Array,
  blob: Uint8Array,
  proof: Uint8Array,
): Promise<Uint8Array> {
  if (blob.length === 0 || blob.length > 0xffff) throw cannot(`sign ${blob.length} bytes`);
  const length = Uint8Array.of(blob.length & 0xff, blob.length >> 8);
  const content = concatBytes(blob, proof);
  let answer = await send(transport, ins, FIRST, concatBytes(path, length));
  for (let at = 0; at < content.length; at += CHUNK_SIZE) {
    const isLast = at + CHUNK_SIZE >= content.length;
    answer = await send(transport, ins, isLast ? LAST : MORE, content.slice(at, at + CHUNK_SIZE));
  }
  return dropTypeByte(answer, 'ed25519');
}

/** The data of an answer whose status is good. Transports throw for other statuses, or hand them out. */
async function send(
  transport: LedgerTransport,
  ins: number,
  p1: number,
  data: Uint8Array,
): Promise<Uint8Array> {
  let answer: unknown;
  try {
    // Transports are typed with Node's Buffer and take any Uint8Array.
    answer = await transport.send(CLA, ins, p1, ED25519, data as never);
  } catch (cause) {
    const { statusCode } = (cause ?? {}) as { readonly statusCode?: unknown };
    throw failed(typeof statusCode === 'number' ? statusCode : undefined, cause);
  }
  if (!isBytes(answer) || answer.length < 2) throw device('does not answer with bytes');
  const status = (answer[answer.length - 2]! << 8) | answer[answer.length - 1]!;
  if (status !== OK) throw failed(status);
  return new Uint8Array(answer.subarray(0, -2));
}

/** Five numbers of 32 bits, little endian. */
function serializePath(path: string): Uint8Array {
  const steps = PATH.exec(path)?.[1]
    ?.split('/')
    .slice(1)
    .map((step) => Number(step.slice(0, -1)));
  if (steps === undefined || steps.some((step) => step >= HARDENED))
    throw new KeysError('The path of the Ledger account is not five hardened steps.', {
      code: 'keys/invalid-derivation',
      fix: `Write it as ${DEFAULT_PATH}.`,
    });
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  steps.forEach((step, i) => {
    view.setUint32(4 * i, step + HARDENED, true);
  });
  return bytes;
}

function failed(status: number | undefined, cause?: unknown): KeysError {
  if (status === undefined) return device('cannot be reached', undefined, cause);
  const known = STATUS[status] ?? 'answers with an error';
  return device(`${known} (0x${status.toString(16)})`, status, cause);
}

function device(what: string, status?: number, cause?: unknown): KeysError {
  return new KeysError(`The Ledger ${what}.`, {
    code: 'keys/device',
    fix: 'Unlock it, open the Polkadot app, and try again.',
    values: status === undefined ? {} : { status },
    cause,
  });
}

function cannot(what: string): KeysError {
  return new KeysError(`The Ledger cannot ${what}.`, {
    code: 'keys/signer-cannot',
    fix: 'Add the metadata proof of the transaction, or sign with another signer.',
  });
}
