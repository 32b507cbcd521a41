import { refuse } from '@taokit/errors';
import type { ExtrinsicResult } from '../blocks/Block.ts';
import { incNonce } from '../pallets/system/accounts.ts';
import { blockLimitsOf } from '../pallets/system/blockLimits.ts';
import { giveRoomBack, takeRoom } from '../pallets/system/blockRoom.ts';
import { settleFee, withdrawFee } from '../pallets/transactionPayment/chargeFee.ts';
import { computeFee, sumOfFee } from '../pallets/transactionPayment/computeFee.ts';
import type { Context } from '../runtime/Context.ts';
import type { DispatchInfo } from '../runtime/DispatchInfo.ts';
import { signed as signedOrigin } from '../runtime/Origin.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import { checkProof } from './checkProof.ts';
import { checkSigned } from './checkSigned.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import { actualInfo, noteApplied } from './noteApplied.ts';
import type { ReadExtrinsic, SignedParts } from './readExtrinsic.ts';

/** An extrinsic that stands in the block. */
export interface Applied {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** What became of it. */
  readonly result: ExtrinsicResult;
}

/**
 * Applies a signed extrinsic to the block: checks, nonce, fee, call, refund, and what happened.
 *
 * Source: `dispatch_transaction`, the order of its parts; `note_applied_extrinsic`.
 *
 * @param context - the block
 * @param chain - the chain
 * @param extrinsic - the transaction
 * @param signed - what it carries
 * @returns what became of it; a refusal leaves no trace in the block
 */
export function applySigned(
  context: Context,
  chain: ExtrinsicContext,
  extrinsic: ReadExtrinsic,
  signed: SignedParts,
): Applied | TransactionRefusal {
  const proof = checkProof(context, chain, signed);
  if (!proof.ok) return proof;
  const who = proof.account;
  const info = context.runtime.infoOf(extrinsic.call);
  const checked = checkSigned(context, chain, extrinsic, { signed, who, info });
  if (!checked.ok) return checked;
  const { payer, feeRao, tipRao, nonce } = checked;
  if (signed.nonce > nonce)
    return refuse('Invalid.Future', `The nonce ${signed.nonce} comes later; the next is ${nonce}.`);
  if (!takeRoom(context, info, extrinsic.length))
    return refuse('Invalid.ExhaustsResources', 'The block is full.');
  incNonce(context, who);
  const withdrawn = withdrawFee(context, { payer, call: extrinsic.call, feeRao });
  if (withdrawn === undefined) return refuse('Invalid.Payment', `${payer} cannot pay ${feeRao} rao.`);
  const result = context.dispatch(extrinsic.call, signedOrigin(who));
  if (!result.ok && info.class === 'Mandatory')
    return refuse('Invalid.BadMandatory', `${extrinsic.call.path} must not fail: ${result.reason}`);
  const actual = actualInfo(info, result);
  giveRoomBack(context, info, actual);
  const actualRao = actualFee(context, actual, extrinsic.length) + tipRao;
  settleFee(context, withdrawn, actualRao);
  context.deposit('TransactionPayment.TransactionFeePaid', {
    who: payer,
    actual_fee: actualRao,
    tip: tipRao,
  });
  noteApplied(context, actual, result);
  return { ok: true, result: { result, feeRao: actualRao, refTime: actual.refTime } };
}

function actualFee({ runtime, spec }: Context, info: DispatchInfo, length: number): bigint {
  return sumOfFee(computeFee({ spec, limits: blockLimitsOf(runtime.registry) }, info, length));
}
