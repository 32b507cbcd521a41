import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ensureCreator, ensureValidEnd, openLoan } from '../loans.ts';
import { Crowdloans } from '../storage.ts';

/** The creator changes the end. */
export const updateEnd: CallDefinition = defineCall<{ crowdloan_id: number; new_end: number }>(
  'Crowdloan.update_end',
  (context, { crowdloan_id, new_end }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = openLoan(state, crowdloan_id);
    ensureCreator(loan, who);
    ensureValidEnd(context.block, new_end);
    Crowdloans.insert(state, crowdloan_id, { ...loan, end: new_end });
    context.deposit('Crowdloan.EndUpdated', { crowdloan_id, new_end });
  },
);
