import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ensureCreator, openLoan } from '../loans.ts';
import { Crowdloans } from '../storage.ts';

/** The creator changes how much is to be raised. */
export const updateCap: CallDefinition = defineCall<{ crowdloan_id: number; new_cap: bigint }>(
  'Crowdloan.update_cap',
  (context, { crowdloan_id, new_cap }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = openLoan(state, crowdloan_id);
    ensureCreator(loan, who);
    ensure(new_cap >= loan.raised, 'Crowdloan.CapTooLow', `${loan.raised} rao are raised.`);
    Crowdloans.insert(state, crowdloan_id, { ...loan, cap: new_cap });
    context.deposit('Crowdloan.CapUpdated', { crowdloan_id, new_cap });
  },
);
