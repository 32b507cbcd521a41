import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ensureCreator, openLoan } from '../loans.ts';
import { ABSOLUTE_MINIMUM_CONTRIBUTION, Crowdloans, MaxContributions } from '../storage.ts';

/** The creator changes the least contribution. */
export const updateMinContribution: CallDefinition = defineCall<{
  crowdloan_id: number;
  new_min_contribution: bigint;
}>('Crowdloan.update_min_contribution', (context, { crowdloan_id, new_min_contribution }) => {
  const { state } = context;
  const who = ensureSigned(context.origin);
  const loan = openLoan(state, crowdloan_id);
  ensureCreator(loan, who);
  const isEnough = new_min_contribution >= ABSOLUTE_MINIMUM_CONTRIBUTION;
  ensure(isEnough, 'Crowdloan.MinimumContributionTooLow', `${new_min_contribution} rao are too few.`);
  const most = MaxContributions.get(state, crowdloan_id);
  const fits = most === undefined || new_min_contribution <= most;
  ensure(fits, 'Crowdloan.MinimumContributionTooHigh', `${most} rao are the most.`);
  Crowdloans.insert(state, crowdloan_id, { ...loan, min_contribution: new_min_contribution });
  context.deposit('Crowdloan.MinContributionUpdated', { crowdloan_id, new_min_contribution });
});
