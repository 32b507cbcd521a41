import { arrayOf, objectOf } from '@taokit/errors/check';
import { bisectSqrt, exp, I32F32, I64F64, ln, U64_MAX, U64F64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { maxOf, minOf } from '../../internal/minMax.ts';
import { signedBits, unsignedBits } from '../../internal/rules.ts';

const I32_MAX_BITS = 0x7fff_ffffn << 64n;
const EPSILON = U64F64.one / 1000n;
const flowList = /* @__PURE__ */ arrayOf(signedBits);
const flowParameters = /* @__PURE__ */ objectOf({ cutoffBits: signedBits, exponentBits: unsignedBits });
const PRECISION_MIN = (I32_MAX_BITS << 64n) / (U64_MAX << 64n);

/** Parameters of shares by flow. */
export interface FlowShareParameters {
  /** `TaoFlowCutoff`, I64F64 bits: flows below it count as 0. Mainnet: 0. */
  readonly cutoffBits: bigint;
  /** `FlowNormExponent` p, U64F64 bits. Mainnet: 1. */
  readonly exponentBits: bigint;
}

/**
 * Share of each subnet by flow: (flow - limit)^p over the sum, limit = the lowest flow but not below the cutoff nor above
 * 0. Even p = 1 goes through exp(ln x) in I32F32, so shares carry the chain's own noise of up to 1e-8.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_shares_flow`, spec 334-420.
 *
 * @param flowsBits - user or net flow averages, I64F64 bits
 * @param parameters - cutoff and exponent
 * @returns U64F64 bits, in the same order
 */
export function computeFlowShares(flowsBits: readonly bigint[], parameters: FlowShareParameters): bigint[] {
  check(flowsBits, flowList, 'flowsBits');
  check(parameters, flowParameters, 'parameters');
  const lowest = flowsBits.reduce(minOf, 0n);
  const limit = maxOf(lowest, parameters.cutoffBits);
  const offsets = flowsBits.map((flow) =>
    flow > limit ? U64F64.saturatingFrom(I64F64.saturatingSub(flow, limit), I64F64) : 0n,
  );
  return powNormalize(offsets, parameters.exponentBits);
}

/**
 * Scales numbers to a maximum of 1, raises them to a power and divides by their sum.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `inplace_pow_normalize`.
 *
 * @param values - U64F64 bits
 * @param exponentBits - U64F64 bits
 * @returns U64F64 bits; the scaled numbers themselves where they are too small to raise
 */
function powNormalize(values: readonly bigint[], exponentBits: bigint): bigint[] {
  const factor = U64F64.safeDiv(U64F64.one, maximum(values));
  const scaled = values.map((value) => U64F64.saturatingMul(factor, value));
  const max = maximum(scaled);
  const maxTimesCount = U64F64.saturatingMul(
    U64F64.saturatingFromInt(BigInt(values.length)),
    U64F64.saturatingMul(max, max),
  );
  if (maxTimesCount < PRECISION_MIN) return scaled;
  const gain = bisectSqrt(U64F64, U64F64.safeDiv(I32_MAX_BITS, maxTimesCount), EPSILON) ?? 0n;
  const powers = scaled.map((value) => safePow(U64F64.saturatingMul(gain, value), exponentBits));
  const sum = powers.reduce((total, power) => U64F64.wrappingAdd(total, power), 0n);
  return powers.map((power) => U64F64.safeDiv(power, sum));
}

function maximum(values: readonly bigint[]): bigint {
  return values.reduce(maxOf, 0n);
}

/**
 * The chain's power: exp(p x ln x) in I32F32. 0 for an x whose logarithm does not exist, 2^31 - 1 where the power does
 * not fit.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `safe_pow`.
 *
 * @param base - U64F64 bits
 * @param exponent - U64F64 bits
 * @returns U64F64 bits
 */
export function safePow(base: bigint, exponent: bigint): bigint {
  const logarithm = ln(I32F32, I32F32.saturatingFrom(base, U64F64));
  if (logarithm === undefined) return 0n;
  const product = I32F32.saturatingMul(I32F32.saturatingFrom(exponent, U64F64), logarithm);
  return U64F64.saturatingFrom(exp(I32F32, product) ?? I32F32.saturatingFromInt(0x7fff_ffffn), I32F32);
}
