import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { bigInteger, integer, objectOf, optional } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { clockNs } from '../schemes/freshness.ts';
import type { NonceClaim, NonceRefusal, NonceStore } from './NonceStore.ts';

/** Options of {@link createMemoryNonceStore}. */
export interface MemoryNonceStoreOptions {
  /** How many nonces it holds at most; 100,000 when left out (some 20 MB). When full it refuses, it never forgets early. */
  readonly capacity?: number;
  /**
   * Requests signed before this, nanoseconds since 1970, are refused: what the store cannot know, it does not take. When it
   * was made, if left out: a request that was accepted before a restart cannot come again after it.
   */
  readonly notBeforeNs?: bigint;
}

const rules = /* @__PURE__ */ objectOf({
  capacity: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 100_000_000)),
  notBeforeNs: /* @__PURE__ */ optional(/* @__PURE__ */ bigInteger(0n, 1n << 63n)),
});

/**
 * A store of nonces in memory, for one process.
 *
 * It forgets nothing that could still be replayed, holds a bounded number, and after a restart refuses what was signed
 * before it (a sender whose clock is behind is refused for that long). A server of many processes needs a shared one.
 *
 * @param options - its size
 * @returns the store
 * @throws `SubnetError` `subnet/out-of-range`, `subnet/wrong-type`, `subnet/unknown-field`
 *
 * @example
 * ```ts
 * import { createMemoryNonceStore } from '@taokit/subnet';
 *
 * const nonces = createMemoryNonceStore({ capacity: 10_000 });
 * ```
 */
export function createMemoryNonceStore(options: MemoryNonceStoreOptions = {}): NonceStore {
  check(options, rules, 'options');
  const store = memoryOf(options.capacity ?? 100_000, options.notBeforeNs ?? clockNs());
  return { claim: async (claim) => store.claim(claim) };
}

/** The same, answering at once: what other stores are built on. */
export interface NonceMemory {
  /** Takes a nonce, once. */
  readonly claim: (claim: NonceClaim) => Allowed | Refusal<NonceRefusal>;
  /** Holds a nonce without asking. */
  readonly remember: (key: string, expiresAtNs: bigint) => void;
  /** What it holds. */
  readonly entries: () => Iterable<readonly [key: string, expiresAtNs: bigint]>;
  /** How many. */
  readonly size: () => number;
}

/** @param capacity - most entries @param notBeforeNs - oldest request taken */
export function memoryOf(capacity: number, notBeforeNs: bigint): NonceMemory {
  const held = new Map<string, bigint>();
  /** Before this no entry expires: looking for one again would walk the whole store for every request. */
  let firstExpiryNs = 0n;
  return {
    claim: (claim) => {
      if (claim.signedAtNs < notBeforeNs)
        return refuse('StaleRequest', 'The request was signed before this server started.');
      const key = keyOf(claim);
      if (held.has(key)) return refuse('ReplayedRequest', 'A request with this nonce was accepted already.');
      if (held.size >= capacity && claim.nowNs > firstExpiryNs)
        firstExpiryNs = forgetExpired(held, claim.nowNs);
      if (held.size >= capacity)
        return refuse('NonceStoreFull', `The store holds ${capacity} nonces already.`);
      held.set(key, claim.expiresAtNs);
      if (claim.expiresAtNs < firstExpiryNs) firstExpiryNs = claim.expiresAtNs;
      return { ok: true };
    },
    remember: (key, expiresAtNs) => void held.set(key, expiresAtNs),
    entries: () => held,
    size: () => held.size,
  };
}

/** One text for a sender and a nonce. Addresses and nonces hold no space. */
export function keyOf({ sender, nonce }: Pick<NonceClaim, 'sender' | 'nonce'>): string {
  return `${sender} ${nonce}`;
}

/** Drops what expired, and answers when the next entry does. Walks all: expiries are not in order, since schemes differ. */
function forgetExpired(held: Map<string, bigint>, nowNs: bigint): bigint {
  let firstExpiryNs: bigint | undefined;
  for (const [key, expiresAtNs] of held) {
    if (expiresAtNs < nowNs) held.delete(key);
    else if (firstExpiryNs === undefined || expiresAtNs < firstExpiryNs) firstExpiryNs = expiresAtNs;
  }
  return firstExpiryNs ?? nowNs;
}
