import { type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, optional } from '@taokit/errors/check';
import { verifyAsync } from '@taokit/keys';
import { check, seconds } from '../../internal/check.ts';
import { sha256Hex } from '../../internal/digest.ts';
import { bytesFromHexText, toHex } from '../../internal/hex.ts';
import { assertSr25519, type Hotkey, signAs } from '../../internal/hotkey.ts';
import { publicKeyOf } from '../../internal/publicKeyOf.ts';
import type {
  AuthAnswer,
  AuthRefusal,
  AuthScheme,
  ReceivedRequest,
  VerifyRequestOptions,
} from '../AuthScheme.ts';
import { checkedScheme } from '../checkedScheme.ts';
import { checkFreshness, clockNs, NS_PER_SECOND, type Window } from '../freshness.ts';
import { headerOf } from '../RequestHeaders.ts';
import { uniqueNonceNs } from '../uniqueNonce.ts';

/** Options of {@link createEpistula2}. */
export interface Epistula2Options {
  /** Oldest request taken, seconds; 8 when left out, as the protocol says. */
  readonly maxAgeSeconds?: number;
  /** How far ahead of this clock a request may be, seconds; 2 when left out. The protocol has no bound, which keeps a request replayable. */
  readonly allowedSkewSeconds?: number;
  /**
   * Whether requests carry the three secret signatures, with which a miner proves to others whom it worked for; true when
   * left out. Each request then costs four signatures.
   */
  readonly secretSignatures?: boolean;
}

const rules = /* @__PURE__ */ objectOf({
  maxAgeSeconds: /* @__PURE__ */ optional(seconds),
  allowedSkewSeconds: /* @__PURE__ */ optional(seconds),
  secretSignatures: /* @__PURE__ */ optional(boolean),
});

interface Claimed {
  readonly ok: true;
  readonly sender: string;
  readonly publicKey: Uint8Array;
  readonly uuid: string;
  readonly timestampMs: string;
  readonly signature: Uint8Array;
  readonly signedFor: string;
}

/**
 * Epistula, version 2: the signed requests of subnet 4 and others, over any body. The signature covers
 * `sha256(body).uuid.timestamp.receiver`; the method and the path are not covered, so give every path bodies of its own.
 *
 * Beyond the protocol: a request that was accepted is not accepted again, and none is taken from the future.
 *
 * @param options - the window
 * @returns the scheme
 * @throws `SubnetError` `subnet/wrong-type`, `subnet/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createEpistula2 } from '@taokit/subnet';
 *
 * const epistula = createEpistula2({ secretSignatures: false });
 * const headers = await epistula.sign(keypairFromUri('//Alice'), {
 *   method: 'POST',
 *   target: '/v1/chat/completions',
 *   body: new TextEncoder().encode('{"model":"m"}'),
 *   receiver: keypairFromUri('//Bob').address,
 * });
 * console.log(headers['Epistula-Version']); // '2'
 * ```
 */
export function createEpistula2(options: Epistula2Options = {}): AuthScheme {
  check(options, rules, 'options');
  const { maxAgeSeconds = 8, allowedSkewSeconds = 2, secretSignatures = true } = options;
  const window = {
    maxAgeNs: BigInt(Math.round(maxAgeSeconds * 1e9)),
    allowedSkewNs: BigInt(Math.round(allowedSkewSeconds * 1e9)),
  };
  return checkedScheme({
    name: 'epistula/2',
    claims: (headers) => headerOf(headers, 'epistula-request-signature') !== undefined,
    sign: async (hotkey, { body, receiver }, { nonceNs = uniqueNonceNs() } = {}) => {
      assertSr25519(hotkey.type, 'Epistula');
      const timestampMs = nonceNs / 1_000_000n;
      const uuid = crypto.randomUUID();
      const signature = await signAs(hotkey, messageOf(body, uuid, `${timestampMs}`, receiver));
      return {
        'Epistula-Version': '2',
        'Epistula-Timestamp': `${timestampMs}`,
        'Epistula-Uuid': uuid,
        'Epistula-Signed-By': hotkey.address,
        'Epistula-Signed-For': receiver,
        'Epistula-Request-Signature': `0x${toHex(signature)}`,
        ...(secretSignatures ? await secretHeaders(hotkey, timestampMs, receiver) : {}),
      };
    },
    verify: (request, verifier) => verifyEpistula2(request, verifier, window),
  });
}

/** The bytes that are signed. */
function messageOf(body: Uint8Array, uuid: string, timestampMs: string, signedFor: string): Uint8Array {
  return new TextEncoder().encode(`${sha256Hex(body)}.${uuid}.${timestampMs}.${signedFor}`);
}

/** The interval is a float in Python's code, so its text ends in `.0`. */
async function secretHeaders(
  hotkey: Hotkey,
  timestampMs: bigint,
  receiver: string,
): Promise<Record<string, string>> {
  const interval = ((timestampMs + 9_999n) / 10_000n) * 10_000n;
  const signatures = await Promise.all(
    [interval - 1n, interval, interval + 1n].map((at) =>
      signAs(hotkey, new TextEncoder().encode(`${at}.0.${receiver}`)),
    ),
  );
  return Object.fromEntries(
    signatures.map((signature, at) => [`Epistula-Secret-Signature-${at}`, `0x${toHex(signature)}`]),
  );
}

async function verifyEpistula2(
  request: ReceivedRequest,
  { receiver, nonces, nowNs = clockNs(), verifySignature = verifyAsync }: VerifyRequestOptions,
  window: Window,
): Promise<AuthAnswer> {
  const claimed = readClaim(request);
  if (!claimed.ok) return claimed;
  const { sender, publicKey, uuid, timestampMs, signature, signedFor } = claimed;
  if (signedFor !== receiver) return refuse('WrongReceiver', 'The request is not signed for this hotkey.');
  const signedAtNs = BigInt(timestampMs) * 1_000_000n;
  const fresh = checkFreshness(signedAtNs, nowNs, window);
  if (!fresh.ok) return fresh;
  const message = messageOf(request.body, uuid, timestampMs, signedFor);
  if ((await verifySignature(publicKey, message, signature, { type: 'sr25519' })) !== true)
    return refuse('BadSignature', 'The signature is not one of the claimed hotkey over this request.');
  const taken = await nonces.claim({
    sender: `epistula/2 ${sender}`,
    nonce: uuid,
    signedAtNs,
    expiresAtNs: signedAtNs + window.maxAgeNs + NS_PER_SECOND,
    nowNs,
  });
  return taken.ok
    ? { ok: true, hotkey: sender, keyType: 'sr25519', scheme: 'epistula/2', signedAtNs }
    : taken;
}

function readClaim({ headers }: ReceivedRequest): Claimed | Refusal<AuthRefusal> {
  if (headerOf(headers, 'epistula-version') !== '2')
    return refuse('MalformedAuth', 'Epistula-Version is missing, or is not 2.');
  const sender = headerOf(headers, 'epistula-signed-by');
  const publicKey = sender === undefined ? undefined : publicKeyOf(sender);
  if (sender === undefined || publicKey === undefined)
    return refuse('MalformedAuth', 'Epistula-Signed-By is no SS58 address of Bittensor.');
  const timestampMs = headerOf(headers, 'epistula-timestamp');
  if (timestampMs === undefined || !/^\d{1,15}$/.test(timestampMs))
    return refuse('MalformedAuth', 'Epistula-Timestamp is no number of milliseconds.');
  const uuid = headerOf(headers, 'epistula-uuid');
  if (uuid === undefined || !/^[\w-]{1,64}$/.test(uuid))
    return refuse('MalformedAuth', 'Epistula-Uuid is missing, or no UUID.');
  const signed = headerOf(headers, 'epistula-request-signature');
  if (signed === undefined || signed === '')
    return refuse('UnsignedRequest', 'Epistula-Request-Signature is missing or empty.');
  const signature = bytesFromHexText(signed);
  if (signature?.length !== 64)
    return refuse('MalformedAuth', 'Epistula-Request-Signature is not 64 bytes of hex.');
  return {
    ok: true,
    sender,
    publicKey,
    uuid,
    timestampMs,
    signature,
    signedFor: headerOf(headers, 'epistula-signed-for') ?? '',
  };
}
