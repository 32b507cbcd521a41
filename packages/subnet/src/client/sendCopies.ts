/** A fetch as a client sends by it. */
export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** What came of sending: an answer or what was thrown, and how many copies went out. */
export type SentCopies =
  | { readonly attempts: number; readonly response: Response }
  | { readonly attempts: number; readonly error: unknown };

/** What Node's fetch, and libraries that stand in for it, say of a connection that the other side closed before it answered. */
const CLOSED: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** How many origins are remembered of a fetch: those that answered last. More than a subnet has neurons. */
const MOST_ORIGINS = 1_024;

/** Whom a fetch has had an answer of: it may keep a connection to them. Connections are the fetch's, whoever asks by it. */
const answered = new WeakMap<Fetch, Set<string>>();

/**
 * Sends a request, and the very same bytes once more where a connection that was kept from an earlier answer turns out closed: such a
 * request has not been looked at. That cannot be told from a peer that dies over it, which is why the copy has the nonce of the first:
 * a peer that took the first refuses the second.
 *
 * A connection that was never answered on is not tried again, and a page's fetch tells nothing of connections: browsers do this themselves.
 */
export async function sendCopies(fetch: Fetch, url: URL, init: RequestInit): Promise<SentCopies> {
  const known = originsOf(fetch);
  const wasAnswered = known.has(url.origin);
  for (let attempts = 1; ; attempts++) {
    try {
      const response = await fetch(url, init);
      remember(known, url.origin);
      return { attempts, response };
    } catch (error) {
      if (attempts > 1 || !wasAnswered || !CLOSED.has(codeOf(error))) return { attempts, error };
    }
  }
}

/** What Node's fetch gives as the reason of its failure, such as `ECONNREFUSED`: in `cause`. Libraries put it on the error itself. */
export function codeOf(error: unknown): string | undefined {
  const { cause, code } = (error ?? {}) as {
    readonly cause?: { readonly code?: unknown } | null;
    readonly code?: unknown;
  };
  return [cause?.code, code].find((one) => typeof one === 'string');
}

function originsOf(fetch: Fetch): Set<string> {
  const known = answered.get(fetch) ?? new Set<string>();
  answered.set(fetch, known);
  return known;
}

function remember(known: Set<string>, origin: string): void {
  // What answered last stands last.
  known.delete(origin);
  known.add(origin);
  if (known.size > MOST_ORIGINS) known.delete(known.keys().next().value!);
}
