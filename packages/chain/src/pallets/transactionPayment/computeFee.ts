import type { DispatchInfo } from '../../runtime/DispatchInfo.ts';
import type { BlockLimits } from '../system/blockLimits.ts';
import { feeRatesAt } from './feeRates.ts';

const PARTS = 1_000_000_000n;

/** What a fee is made of, rao. */
export interface FeeParts {
  /** For being in a block at all. */
  readonly baseRao: bigint;
  /** By length. */
  readonly lengthRao: bigint;
  /** By weight. */
  readonly weightRao: bigint;
}

/** Whose rules price a fee. */
export interface FeeTerms {
  /** The spec version. */
  readonly spec: number;
  /** The block's limits. */
  readonly limits: BlockLimits;
}

/**
 * The fee of an extrinsic without its tip.
 *
 * Source: `compute_fee_raw`, `frame/transaction-payment/src/lib.rs`. The multiplier of weight fees is one, always. What transaction
 * extensions take is not charged: the fee a runtime quotes is of the call's weight.
 *
 * @param terms - whose rules hold
 * @param info - what the call is charged for; nothing of it costs when it pays no fee
 * @param length - of the extrinsic, bytes
 */
export function computeFee(terms: FeeTerms, info: DispatchInfo, length: number): FeeParts {
  if (!info.paysFee) return { baseRao: 0n, lengthRao: 0n, weightRao: 0n };
  return {
    baseRao: computeWeightFee(terms, terms.limits.baseExtrinsic[info.class]),
    lengthRao: computeLengthFee(terms, length),
    weightRao: computeWeightFee(terms, info.refTime),
  };
}

/** The parts together, rao. */
export function sumOfFee({ baseRao, lengthRao, weightRao }: FeeParts): bigint {
  return baseRao + lengthRao + weightRao;
}

/**
 * What a weight costs, rounded to the nearest rao, halves down, as `Perbill` multiplies.
 *
 * @param terms - whose rules hold: more than a block holds costs no more
 * @param refTime - picoseconds
 */
export function computeWeightFee({ spec, limits }: FeeTerms, refTime: bigint): bigint {
  const charged = refTime < limits.maxBlock ? refTime : limits.maxBlock;
  return nearest(charged * feeRatesAt(spec).perRefTime);
}

/** What bytes cost, rounded the same way. */
export function computeLengthFee({ spec }: Pick<FeeTerms, 'spec'>, length: number): bigint {
  return nearest(BigInt(length) * feeRatesAt(spec).perByte);
}

function nearest(parts: bigint): bigint {
  return parts / PARTS + (parts % PARTS > PARTS / 2n ? 1n : 0n);
}
