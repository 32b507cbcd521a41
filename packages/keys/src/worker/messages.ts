import type { DerivationFailure } from '../keyfile/derivationFailure.ts';

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'estimate'; readonly milliseconds: number }
  | { readonly kind: 'key'; readonly key: Uint8Array }
  | { readonly kind: 'failed'; readonly code: DerivationFailure };
