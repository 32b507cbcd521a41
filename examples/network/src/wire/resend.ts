/** What a connection says that the other side closed while it was not used. */
const CLOSED: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/**
 * fetch, which keeps connections: one that the other side has closed meanwhile fails when it is used again, and the request never
 * arrived. It is sent once more, the same bytes: had it arrived, its nonce would be refused.
 */
export const resend: typeof globalThis.fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (error) {
    const cause = (error as { readonly cause?: { readonly code?: unknown } }).cause;
    if (!CLOSED.has(cause?.code)) throw error;
    return fetch(input, init);
  }
};
