import type { CallContext } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../runtime/Origin.ts';
import type { AccountId, Hex } from '../../state/AccountId.ts';
import { allSignatories, ensureSeveral, multisigAccount } from './multisigAccount.ts';
import { type Multisig, Multisigs } from './storage.ts';

/** What names a call that is being approved. */
export interface OperationName {
  /** How many must approve. */
  readonly threshold: number;
  /** Who else may, in order. */
  readonly other_signatories: readonly AccountId[];
  /** Blake2 of the call. */
  readonly call_hash: Hex;
}

/** A call that is being approved, and who asks for it. */
export interface FoundOperation {
  /** Who asks. */
  readonly who: AccountId;
  /** The account of all signatories. */
  readonly multisig: AccountId;
  /** What is kept of the call. */
  readonly known: Multisig;
}

/** The call that the caller means: what `cancel_as_multi` and `poke_deposit` begin with; fails with `NotFound`. */
export function findOperation({ state, origin }: CallContext, name: OperationName): FoundOperation {
  const who = ensureSigned(origin);
  ensureSeveral(name.threshold);
  const multisig = multisigAccount(allSignatories(name.other_signatories, who), name.threshold);
  const known = Multisigs.get(state, multisig, name.call_hash);
  return { who, multisig, known: known ?? fail('Multisig.NotFound', 'There is no such call.') };
}

/** Ends the call unless the caller began it. */
export function ensureDepositor({ known, who }: FoundOperation): void {
  ensure(known.depositor === who, 'Multisig.NotOwner', `${known.depositor} began the call.`);
}
