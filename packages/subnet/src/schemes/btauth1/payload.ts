import type { KeyType } from '@taokit/keys';
import { sha256Hex } from '../../internal/digest.ts';

const utf8 = /* @__PURE__ */ new TextEncoder();

/** What a `btauth/1` signature covers. */
export interface Btauth1Payload {
  /** Signature scheme, as it stands in the payload. */
  readonly keyType: KeyType;
  /** HTTP method, in any case. */
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** The body's bytes. */
  readonly body: Uint8Array;
  /** Nanoseconds since 1970. */
  readonly nonceNs: bigint;
  /** SS58 address of who signs. */
  readonly sender: string;
  /** SS58 address of who is meant; `undefined` for a request bound to nobody. */
  readonly receiver: string | undefined;
}

/**
 * The bytes that `btauth/1` signs: eight lines of protocol, scheme, method, target, SHA-256 of the body, nonce, sender and
 * receiver (`-` for none).
 *
 * Source: `http_auth.py` of Python bittensor 11, `build_payload`.
 *
 * @param payload - what is signed
 */
export function btauth1Payload(payload: Btauth1Payload): Uint8Array {
  const { keyType, method, target, body, nonceNs, sender, receiver } = payload;
  const lines = ['btauth/1', keyType, method.toUpperCase(), target, sha256Hex(body), `${nonceNs}`, sender];
  return utf8.encode([...lines, receiver ?? '-'].join('\n'));
}
