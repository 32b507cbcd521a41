import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { transfer } from '../../balances/ledger.ts';
import { ensureCreator, openLoan } from '../loans.ts';
import { Contributions, Crowdloans, REFUND_CONTRIBUTORS_LIMIT } from '../storage.ts';
import { refundInfo } from '../weights.ts';

/** Gives contributions back, all but the creator's, as many as one call may. */
export const refund: CallDefinition = defineMeteredCall<{ crowdloan_id: number }>(
  'Crowdloan.refund',
  (context, { crowdloan_id: id }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = openLoan(state, id);
    ensureCreator(loan, who);
    const others = Contributions.entries(state, id).filter(([[, other]]) => other !== loan.creator);
    const refunded = others.slice(0, REFUND_CONTRIBUTORS_LIMIT);
    let { raised } = loan;
    for (const [[, contributor], amount] of refunded) {
      transfer(context, loan.funds_account, contributor, amount, 'Expendable');
      raised -= amount;
    }
    const contributors_count = loan.contributors_count - refunded.length;
    Crowdloans.insert(state, id, { ...loan, raised, contributors_count });
    for (const [keys] of refunded) Contributions.remove(state, ...keys);
    const isAll = refunded.length === others.length;
    context.deposit(isAll ? 'Crowdloan.AllRefunded' : 'Crowdloan.PartiallyRefunded', { crowdloan_id: id });
    return isAll ? { refTime: refundInfo(refunded.length).refTime } : {};
  },
);
