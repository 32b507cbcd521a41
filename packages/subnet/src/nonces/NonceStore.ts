import type { Allowed, Refusal } from '@taokit/errors';

/** Why a store does not take a nonce. */
export type NonceRefusal = 'ReplayedRequest' | 'NonceStoreFull' | 'StaleRequest';

/** A nonce that a request was signed with. */
export interface NonceClaim {
  /** Who signed, and in which series of nonces: the same nonce of two senders are two. */
  readonly sender: string;
  /** What must not come twice: the protocol's own text of it. */
  readonly nonce: string;
  /** When the request was signed, nanoseconds since 1970. */
  readonly signedAtNs: bigint;
  /** From when on the request is refused for its age anyway: the store may forget it then. */
  readonly expiresAtNs: bigint;
  /** The verifier's clock. */
  readonly nowNs: bigint;
}

/**
 * What requests were accepted, as long as they could come again.
 *
 * `claim` is atomic: of two copies of a request that arrive at the same moment one gets the nonce. It is asked only after
 * the signature was verified, so nobody can use up another's nonces.
 */
export interface NonceStore {
  /** Takes a nonce, once. */
  readonly claim: (claim: NonceClaim) => Promise<Allowed | Refusal<NonceRefusal>>;
}
