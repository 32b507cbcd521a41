import { U64F64 } from '@taokit/fixed';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads } from '../../../../state/State.ts';
import { BasketRate, BetaBaseline, BetaIndexSnapshot } from '../../storage/baskets.ts';
import type { BetaBaselineOf } from '../../storage/values.ts';

/** What a fund is shown at; all but the flags are U64F64 bits. Nothing here moves money. */
export interface FundMarks {
  /** What the price of a share is divided by, so that funds of any age compare; never 0. */
  readonly divisorBits: bigint;
  /** The price of a share, divided by it. */
  readonly displayBits: bigint;
  /** What a TAO of root stake has earned here since the fund began. */
  readonly yieldBits: bigint;
  /** A TAO of root stake with what it earned, in units of the index. */
  readonly stakeBits: bigint;
  /** Block the fund began; 0 while it has no baseline. */
  readonly firstBlock: bigint;
  /** Whether it has no baseline yet, and is shown at the index. */
  readonly isProvisional: boolean;
}

/** The index of all funds, U64F64 bits. */
export interface BetaIndex {
  /** Of the prices of their shares. */
  readonly bagBits: bigint;
  /** Of what their stakers have. */
  readonly stakeBits: bigint;
}

/** The index as it was last published; 1 before (`get_beta_index_levels`). */
export function readBetaIndex(state: Reads): BetaIndex {
  const snapshot = BetaIndexSnapshot.get(state);
  return {
    bagBits: snapshot?.bag_level.bits ?? U64F64.one,
    stakeBits: snapshot?.stake_level.bits ?? U64F64.one,
  };
}

/** What a share costs at a value of the fund, U64F64 bits. */
export function priceOfShare(valueRao: bigint, shares: bigint): bigint {
  return U64F64.safeDiv(U64F64.saturatingFromInt(valueRao), U64F64.saturatingFromInt(shares));
}

/**
 * What a fund is shown at (`fund_marks`): by its baseline, and without one at the index.
 *
 * Source: `pallets/subtensor/src/staking/beta_pricing.rs`, a version near 475.
 *
 * @param state - where
 * @param hotkey - whose fund
 * @param rawBits - price of a share, U64F64 bits
 * @param index - of all funds
 */
export function fundMarks(state: Reads, hotkey: AccountId, rawBits: bigint, index: BetaIndex): FundMarks {
  const baseline = BetaBaseline.get(state, hotkey);
  if (baseline !== undefined) return marksFrom(baseline, rawBits, BasketRate.get(state, hotkey).bits);
  const implied = U64F64.checkedDiv(rawBits, index.bagBits) ?? U64F64.one;
  const divisorBits = implied === 0n ? U64F64.one : implied;
  return {
    divisorBits,
    displayBits: U64F64.checkedDiv(rawBits, divisorBits) ?? rawBits,
    yieldBits: 0n,
    stakeBits: index.stakeBits,
    firstBlock: 0n,
    isProvisional: true,
  };
}

/** The same by a baseline (`fund_marks_from`); the rate is I96F32 bits. */
export function marksFrom(baseline: BetaBaselineOf, rawBits: bigint, rateBits: bigint): FundMarks {
  const divisorBits = baseline.price_divisor.bits === 0n ? U64F64.one : baseline.price_divisor.bits;
  const delta = rateBits - baseline.rate0.bits;
  const yieldBits = delta < 0n ? 0n : U64F64.saturatingMul(fromI96F32(delta), rawBits);
  return {
    divisorBits,
    displayBits: U64F64.checkedDiv(rawBits, divisorBits) ?? rawBits,
    yieldBits,
    stakeBits: U64F64.saturatingMul(U64F64.saturatingAdd(U64F64.one, yieldBits), baseline.tr_splice.bits),
    firstBlock: baseline.first_block,
    isProvisional: false,
  };
}

/** 32 bits more of fraction; what does not fit is the most there is. */
function fromI96F32(bits: bigint): bigint {
  const wide = bits << 32n;
  return wide < U64F64.max ? wide : U64F64.max;
}
