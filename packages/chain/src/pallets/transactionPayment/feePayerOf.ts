import type { Call } from '@taokit/types/registry';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';

/**
 * Who pays for a transaction: the signer.
 *
 * Source: `ChargeTransactionPaymentWrapper`, `runtime/src/transaction_payment_wrapper.rs`.
 */
export function feePayerOf(_state: Reads, who: AccountId, _call: Call): AccountId {
  return who;
}
