import { type Refusal, refuse } from '@taokit/errors';
import { arrayOf, objectOf, optional } from '@taokit/errors/check';
import { verifyAsync } from '@taokit/keys';
import { check, seconds, synapse as synapseRule } from '../../internal/check.ts';
import { bytesFromHexText, toHex } from '../../internal/hex.ts';
import { assertSr25519, signAs } from '../../internal/hotkey.ts';
import { publicKeyOf } from '../../internal/publicKeyOf.ts';
import { SubnetError } from '../../SubnetError.ts';
import type { SynapseDefinition } from '../../synapses/defineSynapse.ts';
import type {
  AuthAnswer,
  AuthRefusal,
  AuthScheme,
  ReceivedRequest,
  VerifyRequestOptions,
} from '../AuthScheme.ts';
import { checkedScheme } from '../checkedScheme.ts';
import { checkFreshness, clockNs, NS_PER_SECOND } from '../freshness.ts';
import { headerOf, type RequestHeaders } from '../RequestHeaders.ts';
import { uniqueNonceNs } from '../uniqueNonce.ts';
import { computeBodyHash } from './bodyHash.ts';
import { emptyValue } from './emptyValue.ts';
import { type Terminal, terminalField, terminalHeaders } from './headers.ts';
import { readPythonJson } from './pythonJson.ts';
import { pythonText } from './pythonText.ts';

/** Options of {@link createSynapse10}. */
export interface Synapse10Options {
  /** The synapses that are spoken of: which fields each hashes is not in the request. */
  readonly synapses: readonly SynapseDefinition[];
  /**
   * Longest time an answer may take, seconds; 60 when left out. A request is taken for four seconds and its own timeout, and
   * that timeout is a header that nobody signed: this bounds it.
   */
  readonly maxTimeoutSeconds?: number;
  /** How far ahead of this clock a request may be, seconds; 2 when left out. Python has no bound. */
  readonly allowedSkewSeconds?: number;
}

/** What Python 10.5.0 calls itself in `version`; axons before 7.2.0 followed other rules. */
const VERSION = '10005000';
/** Python takes a request for four seconds and its own timeout. */
const BASE_AGE_NS = 4n * NS_PER_SECOND;

const rules = /* @__PURE__ */ objectOf({
  synapses: /* @__PURE__ */ arrayOf(synapseRule),
  maxTimeoutSeconds: /* @__PURE__ */ optional(seconds),
  allowedSkewSeconds: /* @__PURE__ */ optional(seconds),
});

interface Claimed {
  readonly ok: true;
  readonly sender: string;
  readonly publicKey: Uint8Array;
  readonly nonceNs: bigint;
  readonly uuid: string;
  readonly bodyHash: string;
  readonly timeoutNs: bigint;
  readonly signature: Uint8Array;
}

interface Limits {
  readonly maxTimeoutSeconds: number;
  readonly allowedSkewNs: bigint;
}

/**
 * The signed requests of Python bittensor up to 10, between `axon` and `dendrite`: `POST /Name`, headers `bt_header_*`.
 *
 * The signature covers nonce, sender, receiver, the sender's uuid and the body hash. That hash covers only the fields the
 * class names in `required_hash_fields`: a synapse without any has a body that nobody signed. Prefer btauth/1 where both
 * ends speak it.
 *
 * Stricter than Python, and still its requests pass: an empty signature is none, a request from the future is refused, none is
 * taken twice (Python forgets what a restart or a new uuid lets it forget), and the unsigned timeout is bounded.
 *
 * @param options - the synapses, and the window
 * @returns the scheme
 * @throws `SubnetError` `subnet/missing-field`, `subnet/wrong-type`, `subnet/unknown-field`, `subnet/duplicate-synapse`
 *
 * Source: `core/axon.py`, `core/dendrite.py` and `core/synapse.py` of bittensor 10.5.0.
 */
export function createSynapse10(options: Synapse10Options): AuthScheme {
  check(options, rules, 'options');
  const { maxTimeoutSeconds = 60, allowedSkewSeconds = 2 } = options;
  const synapses = synapsesByName(options.synapses);
  const limits = { maxTimeoutSeconds, allowedSkewNs: BigInt(Math.round(allowedSkewSeconds * 1e9)) };
  // A process names itself once, as a dendrite does.
  const uuid = crypto.randomUUID();
  return checkedScheme({
    name: 'synapse/10',
    claims: (headers) =>
      headerOf(headers, 'bt_header_dendrite_hotkey') !== undefined ||
      headerOf(headers, 'bt_header_dendrite_signature') !== undefined,
    sign: async (hotkey, { target, body, receiver }, { nonceNs = uniqueNonceNs() } = {}) => {
      assertSr25519(hotkey.type, "Python's axon");
      const synapse = synapses.get(nameOf(target));
      if (synapse === undefined) throw unknownSynapse(target, [...synapses.keys()]);
      const bodyHash = hashOf(body, synapse);
      if (bodyHash === undefined)
        throw new SubnetError('The body is no JSON object.', {
          code: 'subnet/wrong-type',
          fix: "Send the synapse's fields as a JSON object.",
        });
      const message = messageOf({ nonceNs, sender: hotkey.address, uuid, bodyHash }, receiver);
      const signature = `0x${toHex(await signAs(hotkey, message))}`;
      const dendrite = { version: VERSION, nonce: `${nonceNs}`, uuid, hotkey: hotkey.address, signature };
      return requestHeaders(synapse, { bodyHash, dendrite, receiver, bodyLength: body.length });
    },
    verify: (request, verifier) => verifySynapse10(request, verifier, synapses, limits),
  });
}

function synapsesByName(synapses: readonly SynapseDefinition[]): ReadonlyMap<string, SynapseDefinition> {
  const named = new Map(synapses.map((synapse) => [synapse.name, synapse] as const));
  if (named.size === synapses.length) return named;
  throw new SubnetError('Two synapses have the same name.', {
    code: 'subnet/duplicate-synapse',
    fix: 'Give each a name of its own.',
    values: { names: synapses.map(({ name }) => name) },
  });
}

/** The synapse's name is the path, as in Python: what stands between the first two slashes. */
function nameOf(target: string): string {
  return target.split('?')[0]!.split('/')[1] ?? '';
}

function unknownSynapse(target: string, names: readonly string[]): SubnetError {
  return new SubnetError(`${target} names none of the synapses ${names.join(', ')}.`, {
    code: 'subnet/out-of-range',
    fix: 'Give the synapse to createSynapse10.',
    values: { target },
  });
}

/** @returns the hash of a body's fields, or `undefined` for a body that is no JSON object or has a field of another type */
function hashOf(body: Uint8Array, { python }: SynapseDefinition): string | undefined {
  const values = readPythonJson(new TextDecoder().decode(body));
  if (!(values instanceof Map)) return undefined;
  try {
    return computeBodyHash(values as ReadonlyMap<string, unknown>, python?.hashed ?? {});
  } catch (error) {
    if (error instanceof SubnetError) return undefined;
    throw error;
  }
}

function messageOf(
  { nonceNs, sender, uuid, bodyHash }: Pick<Claimed, 'nonceNs' | 'sender' | 'uuid' | 'bodyHash'>,
  receiver: string,
): Uint8Array {
  return new TextEncoder().encode(`${nonceNs}.${sender}.${receiver}.${uuid}.${bodyHash}`);
}

interface HeaderParts {
  readonly bodyHash: string;
  readonly dendrite: Terminal;
  readonly receiver: string;
  readonly bodyLength: number;
}

function requestHeaders(synapse: SynapseDefinition, parts: HeaderParts): Record<string, string> {
  const required = Object.entries(synapse.python?.required ?? {});
  return {
    name: synapse.name,
    timeout: pythonText(synapse.timeoutSeconds, 'float'),
    ...terminalHeaders('axon', { hotkey: parts.receiver }),
    ...terminalHeaders('dendrite', parts.dendrite),
    // The axon builds the synapse from the headers before it reads the body, and wants something in every required field.
    ...Object.fromEntries(
      required.map(([field, type]) => [
        `bt_header_input_obj_${field}`,
        btoa(JSON.stringify(emptyValue(type))),
      ]),
    ),
    header_size: '0',
    total_size: `${parts.bodyLength}`,
    computed_body_hash: parts.bodyHash,
  };
}

async function verifySynapse10(
  request: ReceivedRequest,
  { receiver, nonces, nowNs = clockNs(), verifySignature = verifyAsync }: VerifyRequestOptions,
  synapses: ReadonlyMap<string, SynapseDefinition>,
  limits: Limits,
): Promise<AuthAnswer> {
  const synapse = synapses.get(nameOf(request.target));
  if (synapse === undefined) return refuse('MalformedAuth', 'The path names no synapse of this axon.');
  const claimed = readClaim(request.headers, limits.maxTimeoutSeconds);
  if (!claimed.ok) return claimed;
  const { sender, publicKey, nonceNs, bodyHash, uuid, timeoutNs, signature } = claimed;
  const meant = terminalField('axon', 'hotkey', request.headers);
  if (meant !== undefined && meant !== receiver)
    return refuse('WrongReceiver', 'The request is meant for another hotkey.');
  const fresh = checkFreshness(nonceNs, nowNs, {
    maxAgeNs: BASE_AGE_NS + timeoutNs,
    allowedSkewNs: limits.allowedSkewNs,
  });
  if (!fresh.ok) return fresh;
  const message = messageOf(claimed, receiver);
  if ((await verifySignature(publicKey, message, signature, { type: 'sr25519' })) !== true)
    return refuse('BadSignature', 'The signature is not one of the claimed hotkey for this axon.');
  if (hashOf(request.body, synapse) !== bodyHash)
    return refuse('BodyMismatch', 'The body is not the one that was signed.');
  const longestNs = BASE_AGE_NS + BigInt(Math.ceil(limits.maxTimeoutSeconds)) * NS_PER_SECOND;
  const taken = await nonces.claim({
    sender: `synapse/10 ${sender}`,
    nonce: `${uuid}:${nonceNs}`,
    signedAtNs: nonceNs,
    // A copy may name a longer timeout: remember it for the longest there is.
    expiresAtNs: nonceNs + longestNs + NS_PER_SECOND,
    nowNs,
  });
  return taken.ok
    ? { ok: true, hotkey: sender, keyType: 'sr25519', scheme: 'synapse/10', signedAtNs: nonceNs }
    : taken;
}

function readClaim(headers: RequestHeaders, maxTimeoutSeconds: number): Claimed | Refusal<AuthRefusal> {
  const of = (field: keyof Terminal) => terminalField('dendrite', field, headers);
  const [sender, nonce, uuid, signed] = [of('hotkey'), of('nonce'), of('uuid'), of('signature')];
  if (signed === undefined || signed === '')
    return refuse('UnsignedRequest', 'bt_header_dendrite_signature is missing or empty.');
  const publicKey = sender === undefined ? undefined : publicKeyOf(sender);
  if (sender === undefined || publicKey === undefined)
    return refuse('MalformedAuth', 'bt_header_dendrite_hotkey is no SS58 address of Bittensor.');
  if (nonce === undefined || !/^\d{1,20}$/.test(nonce))
    return refuse('MalformedAuth', 'bt_header_dendrite_nonce is no number of nanoseconds.');
  if (uuid === undefined || !/^[\w-]{1,64}$/.test(uuid))
    return refuse('MalformedAuth', 'bt_header_dendrite_uuid is no UUID.');
  const signature = bytesFromHexText(signed);
  if (signature?.length !== 64)
    return refuse('MalformedAuth', 'bt_header_dendrite_signature is not 64 bytes of hex.');
  const bodyHash = headerOf(headers, 'computed_body_hash') ?? '';
  const timeout = Number(headerOf(headers, 'timeout') ?? '12');
  const bounded = Number.isFinite(timeout) && timeout > 0 ? Math.min(timeout, maxTimeoutSeconds) : 0;
  const timeoutNs = BigInt(Math.round(bounded * 1e9));
  return { ok: true, sender, publicKey, nonceNs: BigInt(nonce), uuid, bodyHash, timeoutNs, signature };
}
