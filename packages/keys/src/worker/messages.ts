import type { Argon2iRequest } from '../keyfile/WalletKey.ts';

/** What the page asks the worker: one request, then the worker is done. */
export type ToWorker = Argon2iRequest;

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'estimate'; readonly milliseconds: number }
  | { readonly kind: 'key'; readonly key: Uint8Array }
  | { readonly kind: 'not-enough-memory' };
