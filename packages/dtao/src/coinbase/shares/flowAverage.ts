import { arrayOf, bigInteger } from '@taokit/errors/check';
import { I64F64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { minOf } from '../../internal/minMax.ts';
import { recordWith, signedBits } from '../../internal/rules.ts';

/** `FlowEmaSmoothingFactor` by default: half-life 216,000 blocks, over 2^63 - 1. */
export const DEFAULT_FLOW_SMOOTHING_I64 = 29_597_889_189_277n;

const I64_MAX = (1n << 63n) - 1n;
const i64 = /* @__PURE__ */ bigInteger(-I64_MAX - 1n, I64_MAX, 'a bigint of 64 bits, signed');
const averages = /* @__PURE__ */ arrayOf(recordWith({ userBits: signedBits, protocolBits: signedBits }));

/**
 * A subnet's flow average after one block: S' = (1 - f) x S + f x flow. Run it once per block and subnet.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_ema_flow`, from spec 334.
 *
 * @param averageBits - the average before, I64F64 bits of rao
 * @param flowRao - what users (or the protocol) put in minus what they took out in the block, rao, i64
 * @param smoothingI64 - f over 2^63 - 1
 * @returns I64F64 bits; products floored
 */
export function updateFlowAverage(averageBits: bigint, flowRao: bigint, smoothingI64: bigint): bigint {
  check(averageBits, signedBits, 'averageBits');
  check(flowRao, i64, 'flowRao');
  check(smoothingI64, i64, 'smoothingI64');
  const factor = I64F64.safeDiv(I64F64.saturatingFromInt(smoothingI64), I64F64.saturatingFromInt(I64_MAX));
  return I64F64.saturatingAdd(
    I64F64.saturatingMul(I64F64.saturatingSub(I64F64.one, factor), averageBits),
    I64F64.saturatingMul(factor, I64F64.saturatingFromInt(flowRao)),
  );
}

/** The two flow averages of a subnet. */
export interface FlowAverages {
  /** User flow (`SubnetEmaTaoFlow`), I64F64 bits. */
  readonly userBits: bigint;
  /** Protocol flow (`SubnetEmaProtocolFlow`), I64F64 bits. */
  readonly protocolBits: bigint;
}

/**
 * Net flow of each subnet: user flow minus protocol flow, the latter scaled so that its positive sum does not exceed that
 * of user flow. Negative protocol flow is subtracted unscaled.
 *
 * Source: `pallets/subtensor/src/coinbase/subnet_emissions.rs`, `get_shares_flow`, from spec 411.
 *
 * @param subnets - both averages
 * @returns I64F64 bits, in the same order
 */
export function computeNetFlows(subnets: readonly FlowAverages[]): bigint[] {
  check(subnets, averages, 'subnets');
  const userSum = positiveSum(subnets.map(({ userBits }) => userBits));
  const protocolSum = positiveSum(subnets.map(({ protocolBits }) => protocolBits));
  const ratio = I64F64.safeDiv(userSum, protocolSum);
  const scale = minOf(ratio, I64F64.one);
  return subnets.map(({ userBits, protocolBits }) =>
    I64F64.saturatingSub(
      userBits,
      protocolBits > 0n ? I64F64.saturatingMul(scale, protocolBits) : protocolBits,
    ),
  );
}

function positiveSum(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => (value > 0n ? I64F64.saturatingAdd(sum, value) : sum), 0n);
}
