import { type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, optional } from '@taokit/errors/check';
import { type KeyType, verifyAsync } from '@taokit/keys';
import { check, seconds } from '../../internal/check.ts';
import { bytesFromHexText, toHex } from '../../internal/hex.ts';
import { signAs } from '../../internal/hotkey.ts';
import { isSmallOrder } from '../../internal/isSmallOrder.ts';
import { publicKeyOf } from '../../internal/publicKeyOf.ts';
import type {
  AuthAnswer,
  AuthRefusal,
  AuthScheme,
  Caller,
  ReceivedRequest,
  VerifyRequestOptions,
} from '../AuthScheme.ts';
import { checkedScheme } from '../checkedScheme.ts';
import { checkFreshness, clockNs, NS_PER_SECOND, type Window } from '../freshness.ts';
import { headerOf } from '../RequestHeaders.ts';
import { uniqueNonceNs } from '../uniqueNonce.ts';
import { btauth1Payload } from './payload.ts';

/** Options of {@link createBtauth1}. */
export interface Btauth1Options {
  /** Oldest request taken, seconds; 10 when left out, as in Python. */
  readonly maxAgeSeconds?: number;
  /** How far ahead of this clock a request may be, seconds; 2 when left out, as in Python. */
  readonly allowedSkewSeconds?: number;
  /** Whether a request that is bound to no receiver is taken: anybody could pass it on. False when left out. */
  readonly allowUnbound?: boolean;
}

const rules = /* @__PURE__ */ objectOf({
  maxAgeSeconds: /* @__PURE__ */ optional(seconds),
  allowedSkewSeconds: /* @__PURE__ */ optional(seconds),
  allowUnbound: /* @__PURE__ */ optional(boolean),
});

/** The schemes by every name Python reads: its own number, and the word in any case. */
const KEY_TYPES: ReadonlyMap<string, KeyType> = /* @__PURE__ */ new Map([
  ['sr25519', 'sr25519'],
  ['1', 'sr25519'],
  ['ed25519', 'ed25519'],
  ['0', 'ed25519'],
]);

interface Claimed {
  readonly ok: true;
  readonly keyType: KeyType;
  readonly sender: string;
  readonly publicKey: Uint8Array;
  readonly nonceNs: bigint;
  readonly signature: Uint8Array;
  readonly receiver: string | undefined;
}

/**
 * `btauth/1`, the signed requests of Python bittensor 11: headers `X-Bittensor-*`, any body, any HTTP framework.
 *
 * Checked in Python's order: shape, receiver, age, signature under the declared scheme and no other, replay.
 *
 * @param options - the window
 * @returns the scheme
 * @throws `SubnetError` `subnet/wrong-type`, `subnet/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createBtauth1, createMemoryNonceStore } from '@taokit/subnet';
 *
 * const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
 * const btauth1 = createBtauth1();
 * const request = { method: 'POST', target: '/Translate', body: new TextEncoder().encode('{"text":"hello"}') };
 * const headers = await btauth1.sign(alice, { ...request, receiver: bob.address });
 * const caller = await btauth1.verify(
 *   { ...request, headers },
 *   { receiver: bob.address, nonces: createMemoryNonceStore({ notBeforeNs: 0n }) },
 * );
 * console.log(caller.ok && caller.hotkey); // Alice's address
 * ```
 */
export function createBtauth1(options: Btauth1Options = {}): AuthScheme {
  check(options, rules, 'options');
  const { maxAgeSeconds = 10, allowedSkewSeconds = 2, allowUnbound = false } = options;
  const window = {
    maxAgeNs: BigInt(Math.round(maxAgeSeconds * 1e9)),
    allowedSkewNs: BigInt(Math.round(allowedSkewSeconds * 1e9)),
  };
  return checkedScheme({
    name: 'btauth/1',
    claims: (headers) => headerOf(headers, 'x-bittensor-signature') !== undefined,
    sign: async (hotkey, { method, target, body, receiver }, { nonceNs = uniqueNonceNs() } = {}) => {
      const { address: sender, type: keyType } = hotkey;
      const signature = await signAs(
        hotkey,
        btauth1Payload({ keyType, method, target, body, nonceNs, sender, receiver }),
      );
      return {
        'X-Bittensor-Version': '1',
        'X-Bittensor-Hotkey': sender,
        'X-Bittensor-Nonce': `${nonceNs}`,
        'X-Bittensor-Signature': `0x${toHex(signature)}`,
        ...(keyType === 'sr25519' ? {} : { 'X-Bittensor-Crypto': keyType }),
        'X-Bittensor-Receiver': receiver,
      };
    },
    verify: (request, verifier) => verifyBtauth1(request, verifier, window, allowUnbound),
  });
}

async function verifyBtauth1(
  request: ReceivedRequest,
  { receiver, nonces, nowNs = clockNs(), verifySignature = verifyAsync }: VerifyRequestOptions,
  window: Window,
  allowUnbound: boolean,
): Promise<AuthAnswer> {
  const claimed = readClaim(request);
  if (!claimed.ok) return claimed;
  const { sender, publicKey, keyType, nonceNs, signature } = claimed;
  if (claimed.receiver === undefined && !allowUnbound)
    return refuse('WrongReceiver', 'X-Bittensor-Receiver is missing: the request is bound to nobody.');
  if (claimed.receiver !== undefined && claimed.receiver !== receiver)
    return refuse('WrongReceiver', 'The request is meant for another hotkey.');
  const fresh = checkFreshness(nonceNs, nowNs, window);
  if (!fresh.ok) return fresh;
  const { method, target, body } = request;
  const payload = btauth1Payload({
    keyType,
    method,
    target,
    body,
    nonceNs,
    sender,
    receiver: claimed.receiver,
  });
  if ((await verifySignature(publicKey, payload, signature, { type: keyType })) !== true)
    return refuse('BadSignature', 'The signature is not one of the claimed hotkey over this request.');
  const taken = await nonces.claim({
    sender: `btauth/1 ${sender}`,
    nonce: `${nonceNs}`,
    signedAtNs: nonceNs,
    expiresAtNs: nonceNs + window.maxAgeNs + NS_PER_SECOND,
    nowNs,
  });
  return taken.ok ? callerOf(claimed) : taken;
}

function callerOf({ sender, keyType, nonceNs }: Claimed): Caller {
  return { ok: true, hotkey: sender, keyType, scheme: 'btauth/1', signedAtNs: nonceNs };
}

/** What the headers claim, in Python's order of checks. */
function readClaim({ headers }: ReceivedRequest): Claimed | Refusal<AuthRefusal> {
  if (headerOf(headers, 'x-bittensor-version') !== '1')
    return refuse('MalformedAuth', 'X-Bittensor-Version is missing, or is not 1.');
  const sender = headerOf(headers, 'x-bittensor-hotkey');
  const publicKey = sender === undefined ? undefined : publicKeyOf(sender);
  if (sender === undefined || publicKey === undefined)
    return refuse('MalformedAuth', 'X-Bittensor-Hotkey is no SS58 address of Bittensor.');
  const nonce = headerOf(headers, 'x-bittensor-nonce');
  if (nonce === undefined || !/^\d{1,20}$/.test(nonce))
    return refuse('MalformedAuth', 'X-Bittensor-Nonce is no number of nanoseconds.');
  const keyType = KEY_TYPES.get((headerOf(headers, 'x-bittensor-crypto') ?? 'sr25519').toLowerCase());
  if (keyType === undefined)
    return refuse('MalformedAuth', 'X-Bittensor-Crypto is neither sr25519 nor ed25519.');
  if (isSmallOrder(publicKey, keyType))
    return refuse('MalformedAuth', 'X-Bittensor-Hotkey is a key anybody can sign for.');
  const signed = headerOf(headers, 'x-bittensor-signature');
  if (signed === undefined || signed === '')
    return refuse('UnsignedRequest', 'X-Bittensor-Signature is missing or empty.');
  const signature = bytesFromHexText(signed);
  if (signature?.length !== 64)
    return refuse('MalformedAuth', 'X-Bittensor-Signature is not 64 bytes of hex.');
  const receiver = headerOf(headers, 'x-bittensor-receiver');
  return { ok: true, sender, publicKey, keyType, nonceNs: BigInt(nonce), signature, receiver };
}
