import { arrayOf, objectOf, u64 } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';

/**
 * A fund's total return to stakers after a dividend: x (1 + value / root stake). For charts, never for money: no payment
 * reads it.
 *
 * Source: `accrue_basket_twr` in `pallets/subtensor/src/staking`, from spec 441.
 *
 * @param twrBits - `BasketTwr`, U64F64 bits; 1 where nothing is stored
 * @param stakersValueRao - the stakers' part of the dividend's value, rao
 * @param stakersRootRao - their root stake, rao; 0 changes nothing
 * @returns U64F64 bits
 */
export function computeBasketReturn(
  twrBits: bigint,
  stakersValueRao: bigint,
  stakersRootRao: bigint,
): bigint {
  check(twrBits, unsignedBits, 'twrBits');
  check(stakersValueRao, u64, 'stakersValueRao');
  check(stakersRootRao, u64, 'stakersRootRao');
  if (stakersRootRao === 0n) return twrBits;
  const earned = U64F64.safeDiv(stakersValueRao << 64n, stakersRootRao << 64n);
  return U64F64.saturatingMul(twrBits, U64F64.saturatingAdd(U64F64.one, earned));
}

/** A fund between two samples of the index. */
export interface IndexSample {
  /** Its value at the last sample, rao: its weight. */
  readonly valueBeforeRao: bigint;
  /** What its price or return was multiplied by since, U64F64 bits. */
  readonly relativeBits: bigint;
}

/**
 * A level of the index of all funds at its next sample: x the mean of what each fund was multiplied by, weighted by the value
 * before. For charts, never for money; the last bits are not verified, since the release's own file was not seen.
 *
 * Source: the index sweep of `pallets/subtensor/src/staking` (`BetaIndexSweep`), from spec 441.
 *
 * @param levelBits - `BetaIndexSnapshot`'s level, U64F64 bits
 * @param funds - the funds of at least 0.1 TAO at both samples
 * @returns U64F64 bits; the level itself where there is no fund
 */
export function computeIndexLevel(levelBits: bigint, funds: readonly IndexSample[]): bigint {
  check(levelBits, unsignedBits, 'levelBits');
  check(funds, arrayOf(objectOf({ valueBeforeRao: u64, relativeBits: unsignedBits })), 'funds');
  const weight = funds.reduce((sum, { valueBeforeRao }) => sum + valueBeforeRao, 0n);
  if (weight === 0n) return levelBits;
  const sum = funds.reduce((total, fund) => total + fund.valueBeforeRao * fund.relativeBits, 0n);
  return U64F64.saturatingMul(levelBits, sum / weight);
}

/** What a fund's displayed prices are divided and multiplied by (`BetaBaseline`). */
export interface DisplayBaseline {
  /** Displayed price = value / shares / this, U64F64 bits. */
  readonly priceDivisorBits: bigint;
  /** Displayed return = this x `BasketTwr`, U64F64 bits. */
  readonly returnSpliceBits: bigint;
}

/** What a baseline is set from. */
export interface BaselineInput {
  /** Value of the fund, rao. */
  readonly valueRao: bigint;
  /** Its shares. */
  readonly shares: bigint;
  /** Level of the index of prices, U64F64 bits. */
  readonly bagLevelBits: bigint;
  /** Level of the index of returns, U64F64 bits. */
  readonly stakeLevelBits: bigint;
  /** The fund's `BasketTwr`, U64F64 bits. */
  readonly twrBits: bigint;
}

/**
 * The baseline a fund gets with its first shares, so that its displayed prices start at the index. For charts, never for
 * money; the last bits are not verified.
 *
 * Source: `stamp_beta_baseline_if_new` in `pallets/subtensor/src/staking`, from spec 441.
 *
 * @param input - the fund and the index
 */
export function computeDisplayBaseline(input: BaselineInput): DisplayBaseline {
  const rules = { valueRao: u64, shares: u64 };
  const levels = { bagLevelBits: unsignedBits, stakeLevelBits: unsignedBits, twrBits: unsignedBits };
  check(input, objectOf({ ...rules, ...levels }), 'input');
  const price = U64F64.safeDiv(input.valueRao << 64n, input.shares << 64n);
  return {
    priceDivisorBits: U64F64.safeDiv(price, input.bagLevelBits),
    returnSpliceBits: U64F64.safeDiv(input.stakeLevelBits, input.twrBits),
  };
}
