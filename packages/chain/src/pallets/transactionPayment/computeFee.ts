import type { DispatchInfo } from '../../runtime/DispatchInfo.ts';
import type { BlockLimits } from '../system/blockLimits.ts';

const PARTS = 1_000_000_000n;
/** 0.0005 rao per picosecond, billionths. */
const FEE_PER_REF_TIME = 500_000n;

/** What a fee is made of, rao. */
export interface FeeParts {
  /** For being in a block at all. */
  readonly baseRao: bigint;
  /** By length: one rao per byte. */
  readonly lengthRao: bigint;
  /** By weight. */
  readonly weightRao: bigint;
}

/**
 * The fee of an extrinsic without its tip.
 *
 * Source: `compute_fee_raw`, `frame/transaction-payment/src/lib.rs`; `LinearWeightToFee`, `pallets/transaction-fee/src/lib.rs`. The
 * multiplier of weight fees is one, always. Not counted is what transaction extensions take (`extension_weight`), which the recorded
 * runtime of spec 300 did not count and later ones do.
 *
 * @param limits - the block's limits
 * @param info - what the call is charged for; nothing of it costs when it pays no fee
 * @param length - of the extrinsic, bytes
 */
export function computeFee(limits: BlockLimits, info: DispatchInfo, length: number): FeeParts {
  if (!info.paysFee) return { baseRao: 0n, lengthRao: 0n, weightRao: 0n };
  return {
    baseRao: computeWeightFee(limits, limits.baseExtrinsic[info.class]),
    lengthRao: BigInt(length),
    weightRao: computeWeightFee(limits, info.refTime),
  };
}

/** The parts together, rao. */
export function sumOfFee({ baseRao, lengthRao, weightRao }: FeeParts): bigint {
  return baseRao + lengthRao + weightRao;
}

/**
 * What a weight costs, rounded to the nearest rao, halves down, as `Perbill` multiplies.
 *
 * @param limits - the block's limits: more than a block holds costs no more
 * @param refTime - picoseconds
 */
export function computeWeightFee(limits: BlockLimits, refTime: bigint): bigint {
  const product = (refTime < limits.maxBlock ? refTime : limits.maxBlock) * FEE_PER_REF_TIME;
  return product / PARTS + (product % PARTS > PARTS / 2n ? 1n : 0n);
}
