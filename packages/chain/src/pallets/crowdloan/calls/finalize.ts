import { defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned, signed } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { transfer } from '../../balances/ledger.ts';
import { type BoundedCall, peekCall } from '../../preimage/boundedCall.ts';
import { ensureCreator, loanOf } from '../loans.ts';
import { Crowdloans, CurrentCrowdloanId } from '../storage.ts';

/** Makes the call as the creator; while it runs, the chain says for which crowdloan. */
function makeCall(context: CallContext, id: number, creator: AccountId, bounded: BoundedCall): void {
  CurrentCrowdloanId.insert(context.state, id);
  const call = peekCall(context, bounded) ?? fail('Crowdloan.CallUnavailable', 'The call is not here.');
  const result = context.dispatch(call, signed(creator));
  if (!result.ok) fail(result.refusal, result.reason);
  CurrentCrowdloanId.remove(context.state);
}

/** Pays what was raised to the target, or makes the call with it. */
export const finalize = defineCall<{ crowdloan_id: number }>(
  'Crowdloan.finalize',
  (context, { crowdloan_id: id }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = loanOf(state, id);
    ensureCreator(loan, who);
    ensure(
      loan.raised === loan.cap,
      'Crowdloan.CapNotRaised',
      `${loan.raised} of ${loan.cap} rao are raised.`,
    );
    ensure(!loan.finalized, 'Crowdloan.AlreadyFinalized', `Crowdloan ${id} is finalized.`);
    if (loan.call !== null) makeCall(context, id, who, loan.call);
    else transfer(context, loan.funds_account, loan.target_address!, loan.raised, 'Expendable');
    Crowdloans.insert(state, id, { ...loan, finalized: true });
    context.deposit('Crowdloan.Finalized', { crowdloan_id: id });
  },
);
