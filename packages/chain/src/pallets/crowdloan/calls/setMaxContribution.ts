import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ensureCreator, openLoan } from '../loans.ts';
import { Contributions, MaxContributions } from '../storage.ts';

/** The creator limits what anybody may contribute, or not. */
export const setMaxContribution: CallDefinition = defineCall<{
  crowdloan_id: number;
  new_max_contribution: bigint | null;
}>('Crowdloan.set_max_contribution', (context, { crowdloan_id, new_max_contribution }) => {
  const { state } = context;
  const who = ensureSigned(context.origin);
  const loan = openLoan(state, crowdloan_id);
  ensureCreator(loan, who);
  if (new_max_contribution === null) MaxContributions.remove(state, crowdloan_id);
  else {
    const own = Contributions.get(state, crowdloan_id, who) ?? 0n;
    const fits = new_max_contribution >= loan.min_contribution && new_max_contribution >= own;
    ensure(fits, 'Crowdloan.MaximumContributionTooLow', `${new_max_contribution} rao are too few.`);
    MaxContributions.insert(state, crowdloan_id, new_max_contribution);
  }
  context.deposit('Crowdloan.MaxContributionUpdated', { crowdloan_id, new_max_contribution });
});
