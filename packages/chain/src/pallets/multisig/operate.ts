import type { Call } from '@taokit/types/registry';
import type { CallContext } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { PostDispatchInfo } from '../../runtime/DispatchInfo.ts';
import { dispatchResultValue } from '../../runtime/dispatchErrorValue.ts';
import { signed } from '../../runtime/Origin.ts';
import type { AccountId, Hex } from '../../state/AccountId.ts';
import { reserve, unreserve } from '../balances/ledger.ts';
import type { Weight } from '../system/storage.ts';
import { allSignatories, ensureSeveral, multisigAccount } from './multisigAccount.ts';
import { type Multisig, Multisigs, multisigDeposit, type Timepoint } from './storage.ts';
import { approveRefTime, completeRefTime, createRefTime } from './weights.ts';

/** An approval. */
export interface Approval {
  /** Who gives it. */
  readonly who: AccountId;
  /** How many are needed. */
  readonly threshold: number;
  /** Who else may give one, in order. */
  readonly others: readonly AccountId[];
  /** Where the first stands; nothing for the first. */
  readonly timepoint: Timepoint | null;
  /** Blake2 of the call. */
  readonly callHash: Hex;
  /** The call's length in bytes; 0 where only its hash is known. */
  readonly callLength: number;
  /** The call; only with it the last approval makes it. */
  readonly call: Call | undefined;
  /** What it may weigh. */
  readonly maxWeight: Weight;
}

/**
 * Begins a call, approves it, or makes it with the approval that was still needed.
 *
 * Source: `operate`, `frame/multisig/src/lib.rs`.
 */
export function operate(context: CallContext, approval: Approval): PostDispatchInfo {
  ensureSeveral(approval.threshold);
  const signatories = allSignatories(approval.others, approval.who);
  const multisig = multisigAccount(signatories, approval.threshold);
  const known = Multisigs.get(context.state, multisig, approval.callHash);
  if (known === undefined) return begin(context, multisig, approval);
  return approve(context, multisig, known, approval);
}

function begin(context: CallContext, multisig: AccountId, approval: Approval): PostDispatchInfo {
  const { who, threshold, callHash, timepoint } = approval;
  ensure(timepoint === null, 'Multisig.UnexpectedTimepoint', 'Nobody has approved this call before.');
  const deposit = multisigDeposit(threshold);
  reserve(context, who, deposit);
  const when = timepointOf(context);
  Multisigs.insert(context.state, multisig, callHash, { when, deposit, depositor: who, approvals: [who] });
  context.deposit('Multisig.NewMultisig', { approving: who, multisig, call_hash: callHash });
  return { refTime: createRefTime(context.spec)(approval.others.length, approval.callLength) };
}

function approve(
  context: CallContext,
  multisig: AccountId,
  known: Multisig,
  approval: Approval,
): PostDispatchInfo {
  const { who, threshold, callHash, timepoint } = approval;
  if (timepoint === null) return fail('Multisig.NoTimepoint', 'The call was approved before: say where.');
  ensureTimepoint(known, timepoint);
  const isNew = !known.approvals.includes(who) && known.approvals.length < threshold;
  const approvals = known.approvals.length + (isNew ? 1 : 0);
  if (approval.call !== undefined && approvals >= threshold)
    return complete(context, multisig, known, approval, approval.call);
  ensure(isNew, 'Multisig.AlreadyApproved', `${who} has nothing to add.`);
  const sorted = [...known.approvals, who].sort();
  Multisigs.insert(context.state, multisig, callHash, { ...known, approvals: sorted });
  context.deposit('Multisig.MultisigApproval', {
    approving: who,
    timepoint,
    multisig,
    call_hash: callHash,
  });
  return { refTime: approveRefTime(context.spec)(approval.others.length, approval.callLength) };
}

function complete(
  context: CallContext,
  multisig: AccountId,
  { when, depositor, deposit }: Multisig,
  { who, callHash, maxWeight, others, callLength }: Approval,
  call: Call,
): PostDispatchInfo {
  const info = context.runtime.infoOf(call);
  const fits = info.refTime <= maxWeight.ref_time && info.proofSize <= maxWeight.proof_size;
  ensure(fits, 'Multisig.MaxWeightTooLow', `The call weighs ${info.refTime} ps, ${info.proofSize} bytes.`);
  Multisigs.remove(context.state, multisig, callHash);
  unreserve(context, depositor, deposit);
  const result = context.dispatch(call, signed(multisig));
  context.deposit('Multisig.MultisigExecuted', {
    approving: who,
    timepoint: when,
    multisig,
    call_hash: callHash,
    result: dispatchResultValue(context.runtime.registry, result),
  });
  const measured = result.post?.refTime;
  const base = completeRefTime(context.spec)(others.length, callLength);
  return measured === undefined ? {} : { refTime: base + measured };
}

/** Fails with `WrongTimepoint` unless the call was begun there. */
export function ensureTimepoint({ when }: Multisig, { height, index }: Timepoint): void {
  const isIt = when.height === height && when.index === index;
  ensure(isIt, 'Multisig.WrongTimepoint', `It was begun in block ${when.height}, extrinsic ${when.index}.`);
}

/** Where in the chain this happens. */
export function timepointOf(context: CallContext): Timepoint {
  const phase = context.phase();
  return { height: context.block, index: typeof phase === 'number' ? phase : 0 };
}
