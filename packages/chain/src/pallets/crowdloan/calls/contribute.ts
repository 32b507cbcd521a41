import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { Reads } from '../../../state/State.ts';
import { balanceOf, transfer } from '../../balances/ledger.ts';
import { loanOf } from '../loans.ts';
import { Contributions, Crowdloans, MAX_CONTRIBUTORS, MaxContributions } from '../storage.ts';

/** What an account may still contribute, rao; fails with `Crowdloan.MaxContributionReached` when that is nothing. */
function leftToContribute(state: Reads, id: number, contributedRao: bigint): bigint | undefined {
  const most = MaxContributions.get(state, id);
  if (most === undefined) return undefined;
  ensure(contributedRao < most, 'Crowdloan.MaxContributionReached', `${most} rao are the most.`);
  return most - contributedRao;
}

function least(...amounts: readonly (bigint | undefined)[]): bigint {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.sort((a, b) => (a < b ? -1 : 1))[0]!;
}

/** Contributes as much as still fits. */
export const contribute: CallDefinition = defineCall<{ crowdloan_id: number; amount: bigint }>(
  'Crowdloan.contribute',
  (context, { crowdloan_id: id, amount: asked }) => {
    const { state, block } = context;
    const contributor = ensureSigned(context.origin);
    const loan = loanOf(state, id);
    ensure(block < loan.end, 'Crowdloan.ContributionPeriodEnded', `It ended in block ${loan.end}.`);
    ensure(loan.raised < loan.cap, 'Crowdloan.CapRaised', `${loan.cap} rao are raised.`);
    ensure(asked >= loan.min_contribution, 'Crowdloan.ContributionTooLow', `${asked} rao are too few.`);
    const isFew = loan.contributors_count < MAX_CONTRIBUTORS;
    ensure(isFew, 'Crowdloan.MaxContributorsReached', `${loan.contributors_count} have contributed.`);
    const before = Contributions.get(state, id, contributor);
    const amount = least(asked, loan.cap - loan.raised, leftToContribute(state, id, before ?? 0n));
    const { free } = balanceOf(state, contributor);
    ensure(free >= amount, 'Crowdloan.InsufficientBalance', `${contributor} has ${free} of ${amount} rao.`);
    transfer(context, contributor, loan.funds_account, amount, 'Expendable');
    Contributions.insert(state, id, contributor, (before ?? 0n) + amount);
    Crowdloans.insert(state, id, {
      ...loan,
      raised: loan.raised + amount,
      contributors_count: loan.contributors_count + (before === undefined ? 1 : 0),
    });
    context.deposit('Crowdloan.Contributed', { crowdloan_id: id, contributor, amount });
  },
);
