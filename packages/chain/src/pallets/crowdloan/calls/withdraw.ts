import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { transfer } from '../../balances/ledger.ts';
import { openLoan } from '../loans.ts';
import { Contributions, Crowdloans } from '../storage.ts';

/** Takes a contribution back; of the creator's, what is beyond the deposit. */
export const withdraw: CallDefinition = defineCall<{ crowdloan_id: number }>(
  'Crowdloan.withdraw',
  (context, { crowdloan_id: id }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = openLoan(state, id);
    const contributed = Contributions.get(state, id, who) ?? 0n;
    ensure(contributed > 0n, 'Crowdloan.NoContribution', `${who} contributed nothing.`);
    const isCreator = who === loan.creator;
    const amount = isCreator ? contributed - loan.deposit : contributed;
    ensure(amount > 0n, 'Crowdloan.DepositCannotBeWithdrawn', 'The deposit stays.');
    if (isCreator) Contributions.insert(state, id, who, loan.deposit);
    else Contributions.remove(state, id, who);
    transfer(context, loan.funds_account, who, amount, 'Expendable');
    Crowdloans.insert(state, id, {
      ...loan,
      raised: loan.raised - amount,
      contributors_count: loan.contributors_count - (isCreator ? 0 : 1),
    });
    context.deposit('Crowdloan.Withdrew', { crowdloan_id: id, contributor: who, amount });
  },
);
