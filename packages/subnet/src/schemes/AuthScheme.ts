import type { Allowed, Refusal } from '@taokit/errors';
import type { KeyType } from '@taokit/keys';
import type { Hotkey } from '../internal/hotkey.ts';
import type { NonceStore } from '../nonces/NonceStore.ts';
import type { RequestHeaders } from './RequestHeaders.ts';

/** A request that is about to be signed: exactly what will be sent. */
export interface RequestToSign {
  /** HTTP method. */
  readonly method: string;
  /** Path and query as they are sent: `/Translate?stream=false`. */
  readonly target: string;
  /** The body's bytes as they are sent; no bytes for none. */
  readonly body: Uint8Array;
  /** SS58 address of the hotkey the request is meant for. */
  readonly receiver: string;
}

/** Options of signing. */
export interface SignRequestOptions {
  /** The time that goes into the signature, nanoseconds since 1970; the clock's when left out. Every request needs its own. */
  readonly nonceNs?: bigint;
}

/** A request as it arrived. */
export interface ReceivedRequest {
  /** HTTP method. */
  readonly method: string;
  /** Path and query as received. */
  readonly target: string;
  /** The headers. */
  readonly headers: RequestHeaders;
  /** The body's bytes, before anything parsed them. */
  readonly body: Uint8Array;
}

/**
 * Whether a signature is that of a key over a message: `verifyAsync` of `@taokit/keys`, or what answers as it does. Only `true` counts.
 */
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  options: { readonly type: KeyType },
) => boolean | Promise<boolean>;

/** What a verifier holds a request against. */
export interface VerifyRequestOptions {
  /** SS58 address of the own hotkey: requests meant for another are refused. */
  readonly receiver: string;
  /** What was accepted already. */
  readonly nonces: NonceStore;
  /** Nanoseconds since 1970; the clock's when left out. */
  readonly nowNs?: bigint;
  /** What checks the signature; `verifyAsync` of `@taokit/keys` when left out. */
  readonly verifySignature?: VerifySignature;
}

/** Who sent a verified request. */
export interface Caller extends Allowed {
  /** SS58 address of the hotkey that signed. */
  readonly hotkey: string;
  /** Signature scheme of that key. */
  readonly keyType: KeyType;
  /** Name of the protocol the request was signed by. */
  readonly scheme: string;
  /** When it was signed, by the sender's clock: nanoseconds since 1970. */
  readonly signedAtNs: bigint;
}

/** Why a request is not taken for its sender's. */
export type AuthRefusal =
  | 'UnsignedRequest'
  | 'MalformedAuth'
  | 'WrongReceiver'
  | 'StaleRequest'
  | 'BadSignature'
  | 'BodyMismatch'
  | 'ReplayedRequest'
  | 'NonceStoreFull';

/** The answer of a verifier. */
export type AuthAnswer = Caller | Refusal<AuthRefusal>;

/**
 * One way to sign HTTP requests with a hotkey.
 *
 * A scheme never tries another: which one a request uses is told by its headers ({@link AuthScheme.claims}), and a request
 * that claims one and fails it is refused, whatever else it carries.
 */
export interface AuthScheme {
  /** Its name, such as `btauth/1`. */
  readonly name: string;
  /** Whether the headers say that the request is signed by this scheme. */
  readonly claims: (headers: RequestHeaders) => boolean;
  /** The headers that make a request the hotkey's. */
  readonly sign: (
    hotkey: Hotkey,
    request: RequestToSign,
    options?: SignRequestOptions,
  ) => Promise<Record<string, string>>;
  /** Who sent a request, or why that is not known. */
  readonly verify: (request: ReceivedRequest, options: VerifyRequestOptions) => Promise<AuthAnswer>;
}
