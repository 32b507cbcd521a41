import type { Hex, ValidTransaction } from '@taokit/chain';

/** How far a transaction is, in a node's words. */
export type TransactionStatus =
  | 'future'
  | 'ready'
  | 'dropped'
  | 'invalid'
  | { readonly inBlock: Hex }
  | { readonly retracted: Hex }
  | { readonly finalized: Hex }
  | { readonly usurped: Hex };

/** Whether nothing more will be told of a transaction. */
export function isLastStatus(status: TransactionStatus): boolean {
  if (typeof status === 'string') return status === 'dropped' || status === 'invalid';
  return 'finalized' in status || 'usurped' in status;
}

/** A transaction that waits. */
export interface PoolEntry {
  /** Blake2 of its bytes. */
  readonly hash: Hex;
  /** Its bytes, with their length in front. */
  readonly bytes: Uint8Array;
  /** What the chain said of it. */
  readonly validity: ValidTransaction;
  /** When it came, among others. */
  readonly arrival: number;
  /** The last block it may be included in: it leaves once that is made. */
  readonly validUntil: number;
}
