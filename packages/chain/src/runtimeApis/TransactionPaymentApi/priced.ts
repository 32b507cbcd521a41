import { compact } from '../../blocks/compact.ts';
import { concat } from '../../blocks/header.ts';
import { readExtrinsic } from '../../extrinsics/readExtrinsic.ts';
import type { Case } from '../../pallets/subtensorModule/storage/values.ts';
import { blockLimitsOf } from '../../pallets/system/blockLimits.ts';
import type { Weight } from '../../pallets/system/storage.ts';
import { computeFee, type FeeParts, sumOfFee } from '../../pallets/transactionPayment/computeFee.ts';
import type { DispatchClass, DispatchInfo } from '../../runtime/DispatchInfo.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';

/** What a fee is asked for. */
export interface Priced {
  /** What its call is charged for. */
  readonly info: DispatchInfo;
  /** Only what somebody signed is paid for. */
  readonly isSigned: boolean;
  /** Rao. */
  readonly tipRao: bigint;
}

/** What an extrinsic costs, without its tip. */
export interface RuntimeDispatchInfo {
  /** Its weight. */
  readonly weight: Weight;
  /** How it competes for room. */
  readonly class: Case<DispatchClass>;
  /** Rao of TAO. */
  readonly partial_fee: bigint;
}

/** What a fee is made of, rao. */
export interface FeeDetails {
  /** Nothing where no fee is paid. */
  readonly inclusion_fee: {
    /** For being in a block at all. */
    readonly base_fee: bigint;
    /** By length. */
    readonly len_fee: bigint;
    /** By weight. */
    readonly adjusted_weight_fee: bigint;
  } | null;
  /** For the author. */
  readonly tip: bigint;
}

/** What an extrinsic is charged for; its bytes come without the length in front. */
export function pricedExtrinsic({ runtime }: ApiContext, body: Uint8Array): Priced {
  const { call, signed } = readExtrinsic(runtime.registry, concat([compact(body.length), body]));
  return { info: runtime.infoOf(call), isSigned: signed !== undefined, tipRao: signed?.tipRao ?? 0n };
}

/** The weight, the class and the fee without tip. */
export function dispatchInfoOf(context: ApiContext, priced: Priced, length: number): RuntimeDispatchInfo {
  const { info, isSigned } = priced;
  return {
    weight: { ref_time: info.refTime, proof_size: info.proofSize },
    class: { type: info.class, value: null },
    partial_fee: isSigned ? sumOfFee(feeOf(context, info, length)) : 0n,
  };
}

/** What the fee is made of. */
export function feeDetailsOf(context: ApiContext, priced: Priced, length: number): FeeDetails {
  const { info, isSigned, tipRao } = priced;
  const { baseRao, lengthRao, weightRao } = feeOf(context, info, length);
  const paid = { base_fee: baseRao, len_fee: lengthRao, adjusted_weight_fee: weightRao };
  return { inclusion_fee: isSigned && info.paysFee ? paid : null, tip: tipRao };
}

function feeOf({ runtime, spec }: ApiContext, info: DispatchInfo, length: number): FeeParts {
  return computeFee({ spec, limits: blockLimitsOf(runtime.registry) }, info, length);
}
