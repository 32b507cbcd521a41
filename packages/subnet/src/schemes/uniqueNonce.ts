import { clockNs } from './freshness.ts';

let last = 0n;

/**
 * A nonce no other request of this process has: the clock's nanoseconds, or one more than the last.
 *
 * Clocks tell milliseconds; two requests in one would be taken for a replay of each other.
 */
export function uniqueNonceNs(): bigint {
  const now = clockNs();
  last = now > last ? now : last + 1n;
  return last;
}
