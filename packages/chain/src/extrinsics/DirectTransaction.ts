import type { Call } from '@taokit/types/registry';
import type { AccountId } from '../state/AccountId.ts';

/**
 * A call of an account without a signature: whoever runs the chain in its own process answers for it. Everything but the signature
 * and what it signs besides is checked as for any transaction, and it stands in the block with 64 zeros in place of the signature.
 */
export interface DirectTransaction {
  /** Whose. */
  readonly account: AccountId;
  /** What is asked for, its arguments in any form that the runtime's interface encodes. */
  readonly call: Call;
  /** How many transactions of the account come before; those there were when left out. */
  readonly nonce?: number;
  /** For the author, rao; none when left out. */
  readonly tipRao?: bigint;
  /** Bytes that are paid for; those of the encoded transaction when left out. */
  readonly length?: number;
}

/** A transaction as it is handed over: its bytes, or a call without a signature. */
export type Transaction = Uint8Array | DirectTransaction;
