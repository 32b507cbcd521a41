import type { ClientOptions } from '@taokit/rpc';

/**
 * How processes of one machine connect to the chain on it: two dozen that start at once may wait for each other, and a chain that was
 * restarted is there again in a moment.
 */
export const PATIENCE = {
  connectTimeoutMs: 120_000,
  timeoutMs: 300_000,
  backOff: { firstMs: 20, mostMs: 250 },
} as const satisfies ClientOptions;
