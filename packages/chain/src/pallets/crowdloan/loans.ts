import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import { littleEndian } from '../../runtime/hashing.ts';
import { palletAccount } from '../../runtime/palletAccount.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { type CrowdloanInfo, Crowdloans, MAXIMUM_BLOCK_DURATION, MINIMUM_BLOCK_DURATION } from './storage.ts';

/** A crowdloan by its number; fails with `Crowdloan.InvalidCrowdloanId`. */
export function loanOf(state: Reads, id: number): CrowdloanInfo {
  return Crowdloans.get(state, id) ?? fail('Crowdloan.InvalidCrowdloanId', `There is no crowdloan ${id}.`);
}

/** A crowdloan that is not finalized; fails with `Crowdloan.AlreadyFinalized`. */
export function openLoan(state: Reads, id: number): CrowdloanInfo {
  const loan = loanOf(state, id);
  ensure(!loan.finalized, 'Crowdloan.AlreadyFinalized', `Crowdloan ${id} is finalized.`);
  return loan;
}

/** Fails with `Crowdloan.InvalidOrigin` unless the creator calls. */
export function ensureCreator({ creator }: CrowdloanInfo, who: AccountId): void {
  ensure(who === creator, 'Crowdloan.InvalidOrigin', `${creator} created it, not ${who}.`);
}

/** Fails unless contributions end as late as they must and as early (`ensure_valid_end`). */
export function ensureValidEnd(now: number, end: number): void {
  const duration = end - now;
  ensure(duration > 0, 'Crowdloan.CannotEndInPast', `Block ${end} is over.`);
  const isLong = duration >= MINIMUM_BLOCK_DURATION;
  ensure(isLong, 'Crowdloan.BlockDurationTooShort', `${duration} blocks are too few.`);
  const isShort = duration <= MAXIMUM_BLOCK_DURATION;
  ensure(isShort, 'Crowdloan.BlockDurationTooLong', `${duration} blocks are too many.`);
}

/** The account that holds what a crowdloan raises (`into_sub_account_truncating`). */
export function fundsAccount(id: number): AccountId {
  return palletAccount('bt/cloan', littleEndian(id, 4));
}
