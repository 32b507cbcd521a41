import { bySpec } from '@taokit/types';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned, signed } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { balanceOf, transfer } from '../../balances/ledger.ts';
import { type BoundedCall, peekCall } from '../../preimage/boundedCall.ts';
import { ensureCreator, loanOf } from '../loans.ts';
import { type CrowdloanInfo, Crowdloans, CurrentCrowdloanId } from '../storage.ts';

/** Whether the call has to take what was raised; 475 is the first interface with an error for it. */
const mustSettleAt = /* @__PURE__ */ bySpec<boolean>({ 233: false, 475: true });

/** Makes the call as the creator; while it runs, the chain says for which crowdloan. */
function makeCall(context: CallContext, id: number, creator: AccountId, bounded: BoundedCall): void {
  CurrentCrowdloanId.insert(context.state, id);
  const call = peekCall(context, bounded) ?? fail('Crowdloan.CallUnavailable', 'The call is not here.');
  const result = context.dispatch(call, signed(creator));
  if (!result.ok) fail(result.refusal, result.reason);
  CurrentCrowdloanId.remove(context.state);
}

/** A call that is through and left the funds where they are, as a batch can that stopped half way, finalizes nothing. */
function ensureSettled(
  { state, spec }: CallContext,
  { funds_account, raised }: CrowdloanInfo,
  beforeRao: bigint,
): void {
  const leftRao = balanceOf(state, funds_account).free;
  ensure(
    !mustSettleAt(spec) || leftRao + raised <= beforeRao,
    'Crowdloan.FundsNotSettled',
    `${leftRao} rao are still in the crowdloan's account.`,
  );
}

/** Pays what was raised to the target, or makes the call with it. */
export const finalize: CallDefinition = defineCall<{ crowdloan_id: number }>(
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
    const running = CurrentCrowdloanId.get(state);
    ensure(running === undefined, 'Crowdloan.AlreadyFinalizing', `Crowdloan ${running} is being finalized.`);
    Crowdloans.insert(state, id, { ...loan, finalized: true });
    const beforeRao = balanceOf(state, loan.funds_account).free;
    if (loan.call !== null) {
      makeCall(context, id, who, loan.call);
      ensureSettled(context, loan, beforeRao);
    } else transfer(context, loan.funds_account, loan.target_address!, loan.raised, 'Expendable');
    context.deposit('Crowdloan.Finalized', { crowdloan_id: id });
  },
);
