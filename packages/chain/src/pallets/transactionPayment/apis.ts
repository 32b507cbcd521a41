import { type Call, callOf, type Variant } from '@taokit/types/registry';
import { compact } from '../../blocks/compact.ts';
import { concat } from '../../blocks/header.ts';
import { readExtrinsic } from '../../extrinsics/readExtrinsic.ts';
import type { DispatchInfo } from '../../runtime/DispatchInfo.ts';
import type { ApiContext, ApiTable } from '../../runtime/RuntimeApi.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { blockLimitsOf } from '../system/blockLimits.ts';
import { Account, type Weight } from '../system/storage.ts';
import { computeFee, computeWeightFee, sumOfFee } from './computeFee.ts';

/** What a fee query is about. */
interface Priced {
  readonly info: DispatchInfo;
  readonly isSigned: boolean;
  readonly tipRao: bigint;
}

/** The extrinsic of a query, whose bytes come without the length in front once they are decoded. */
function pricedExtrinsic({ runtime }: ApiContext, body: Uint8Array): Priced {
  const { call, signed } = readExtrinsic(runtime.registry, concat([compact(body.length), body]));
  return { info: runtime.infoOf(call), isSigned: signed !== undefined, tipRao: signed?.tipRao ?? 0n };
}

function pricedCall({ runtime }: ApiContext, value: Variant): Priced {
  const call: Call = callOf(value);
  return { info: runtime.infoOf(call), isSigned: true, tipRao: 0n };
}

function infoOf({ runtime }: ApiContext, { info, isSigned }: Priced, length: number): object {
  const fee = isSigned ? sumOfFee(computeFee(blockLimitsOf(runtime.registry), info, length)) : 0n;
  return {
    weight: { ref_time: info.refTime, proof_size: info.proofSize },
    class: { type: info.class, value: null },
    partial_fee: fee,
  };
}

function detailsOf({ runtime }: ApiContext, { info, isSigned, tipRao }: Priced, length: number): object {
  const { baseRao, lengthRao, weightRao } = computeFee(blockLimitsOf(runtime.registry), info, length);
  const paid = { base_fee: baseRao, len_fee: lengthRao, adjusted_weight_fee: weightRao };
  return { inclusion_fee: isSigned && info.paysFee ? paid : null, tip: tipRao };
}

const weightToFee = ({ runtime }: ApiContext, { ref_time }: Weight) =>
  computeWeightFee(blockLimitsOf(runtime.registry), ref_time);
const lengthToFee = (_: ApiContext, length: number) => BigInt(length);

/** What clients ask before they sign. The fee of an extrinsic is that of its declared weight, without its tip. */
export const paymentApis: ApiTable = {
  'TransactionPaymentApi.query_info': (context, body: Uint8Array, length: number) =>
    infoOf(context, pricedExtrinsic(context, body), length),
  'TransactionPaymentApi.query_fee_details': (context, body: Uint8Array, length: number) =>
    detailsOf(context, pricedExtrinsic(context, body), length),
  'TransactionPaymentApi.query_weight_to_fee': weightToFee,
  'TransactionPaymentApi.query_length_to_fee': lengthToFee,
  'TransactionPaymentCallApi.query_call_info': (context, call: Variant, length: number) =>
    infoOf(context, pricedCall(context, call), length),
  'TransactionPaymentCallApi.query_call_fee_details': (context, call: Variant, length: number) =>
    detailsOf(context, pricedCall(context, call), length),
  'TransactionPaymentCallApi.query_weight_to_fee': weightToFee,
  'TransactionPaymentCallApi.query_length_to_fee': lengthToFee,
  'AccountNonceApi.account_nonce': ({ state }, account: AccountId) => Account.get(state, account).nonce,
};
