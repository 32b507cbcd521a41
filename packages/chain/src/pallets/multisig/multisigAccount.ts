import { compact } from '../../blocks/compact.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import { derivedAccount, littleEndian, textBytes } from '../../runtime/hashing.ts';
import { type AccountId, bytesFromHex } from '../../state/AccountId.ts';
import { MAX_SIGNATORIES } from './storage.ts';

/**
 * The account that some accounts are together (`multi_account_id`).
 *
 * @param signatories - in order
 * @param threshold - how many of them must approve
 */
export function multisigAccount(signatories: readonly AccountId[], threshold: number): AccountId {
  return derivedAccount(
    textBytes('modlpy/utilisuba'),
    compact(signatories.length),
    ...signatories.map(bytesFromHex),
    littleEndian(threshold, 2),
  );
}

/**
 * All signatories in order, of the caller and the others; fails with `TooFewSignatories`, `TooManySignatories`,
 * `SignatoriesOutOfOrder`, `SenderInSignatories`.
 *
 * @param others - the others, in order
 * @param who - the caller
 */
export function allSignatories(others: readonly AccountId[], who: AccountId): readonly AccountId[] {
  ensure(others.length > 0, 'Multisig.TooFewSignatories', 'There are no other signatories.');
  const isFew = others.length < MAX_SIGNATORIES;
  ensure(isFew, 'Multisig.TooManySignatories', `${others.length} others are too many.`);
  for (const [index, other] of others.entries()) {
    const isNext = index === 0 || others[index - 1]! < other;
    ensure(isNext, 'Multisig.SignatoriesOutOfOrder', `${other} stands in the wrong place.`);
    ensure(other !== who, 'Multisig.SenderInSignatories', `${who} is one of the others, too.`);
  }
  return [...others, who].sort();
}

/** Fails with `MinimumThreshold` where one approval is enough. */
export function ensureSeveral(threshold: number): void {
  ensure(threshold >= 2, 'Multisig.MinimumThreshold', `${threshold} approvals need no such call.`);
}
