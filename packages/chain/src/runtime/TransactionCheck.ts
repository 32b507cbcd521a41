import type { Refusal } from '@taokit/errors';
import type { Call } from '@taokit/types/registry';
import type { ValidTransaction } from '../extrinsics/ValidTransaction.ts';
import type { AccountId } from '../state/AccountId.ts';
import type { Context } from './Context.ts';

/**
 * Why a transaction is not valid, by the runtime's names: `Invalid.Payment`, `Invalid.Stale`, `Invalid.BadProof`,
 * `Invalid.Custom(1)`, `Unknown.CannotLookup`.
 */
export type TransactionRefusal = Refusal<string>;

/**
 * What a pallet says to a signed transaction before it may stand in a block: nothing when it may, else why not.
 *
 * @param context - the state after the last block
 * @param who - who signed
 * @param call - what is asked for
 */
export type TransactionCheck = (
  context: Context,
  who: AccountId,
  call: Call,
) => TransactionRefusal | undefined;

/**
 * What a pallet says to a transaction nobody signed: nothing when the call is not one of its own that may be made so.
 *
 * @param context - the state after the last block
 * @param call - what is asked for
 */
export type UnsignedCheck = (
  context: Context,
  call: Call,
) => ValidTransaction | TransactionRefusal | undefined;
