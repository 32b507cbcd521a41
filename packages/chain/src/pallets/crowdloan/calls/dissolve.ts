import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { transfer } from '../../balances/ledger.ts';
import { dropCall } from '../../preimage/boundedCall.ts';
import { decProviders } from '../../system/accounts.ts';
import { ensureCreator, openLoan } from '../loans.ts';
import { Contributions, Crowdloans, MaxContributions } from '../storage.ts';

/** Ends a crowdloan that holds nothing but the creator's contribution. */
export const dissolve: CallDefinition = defineCall<{ crowdloan_id: number }>(
  'Crowdloan.dissolve',
  (context, { crowdloan_id: id }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = openLoan(state, id);
    ensureCreator(loan, who);
    const own =
      Contributions.get(state, id, who) ?? fail('Crowdloan.NoContribution', `${who} contributed nothing.`);
    ensure(own === loan.raised, 'Crowdloan.NotReadyToDissolve', `${loan.raised - own} rao are others'.`);
    transfer(context, loan.funds_account, who, own, 'Expendable');
    Contributions.remove(state, id, who);
    if (loan.call !== null) dropCall(context, loan.call);
    decProviders(context, loan.funds_account);
    Crowdloans.remove(state, id);
    MaxContributions.remove(state, id);
    context.deposit('Crowdloan.Dissolved', { crowdloan_id: id });
  },
);
