import { objectOf, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';

/** Shares of a fund that came to be worth nothing count as dust up to this part of what revives it: 1 / 100. */
const DRAINED_FUND_DUST_DIVISOR = 100n;

/**
 * Shares a fund issues for value that enters it: value x shares / value before, so that nobody's share changes in worth. The
 * first value gets one share per rao.
 *
 * A fund whose holdings became worthless revives at one share per rao if its old shares are at most a hundredth of the value;
 * else nothing is issued.
 *
 * Source: `basket_shares_for_value` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @param valueRao - value that enters, rao
 * @param valueBeforeRao - value of the fund before, rao
 * @param shares - shares outstanding before
 * @returns shares, floored
 */
export function computeIssuedShares(valueRao: bigint, valueBeforeRao: bigint, shares: bigint): bigint {
  check(valueRao, u64, 'valueRao');
  check(valueBeforeRao, u64, 'valueBeforeRao');
  check(shares, u64, 'shares');
  return computeIssuedSharesUnchecked(valueRao, valueBeforeRao, shares);
}

/** {@link computeIssuedShares} of what was checked before. */
export function computeIssuedSharesUnchecked(
  valueRao: bigint,
  valueBeforeRao: bigint,
  shares: bigint,
): bigint {
  if (shares === 0n) return valueRao;
  if (valueBeforeRao === 0n) return shares <= valueRao / DRAINED_FUND_DUST_DIVISOR ? valueRao : 0n;
  return mulDivU64(valueRao, shares, valueBeforeRao);
}

/** A dividend's shares for the stakers of a hotkey. */
export interface DividendShares {
  /** The part of the value that belongs to stakers; the rest, earned by the fund's own cash, raises every share. */
  readonly stakersValueRao: bigint;
  /** Shares issued. */
  readonly shares: bigint;
  /** What the rate rises by, I96F32 bits: shares per rao of root stake. */
  readonly rateIncreaseBits: bigint;
}

/** What a dividend's shares are computed from. */
export interface DividendSharesInput {
  /** Value the dividend added to the fund, rao. */
  readonly valueRao: bigint;
  /** Value of the fund before, rao. */
  readonly valueBeforeRao: bigint;
  /** Shares outstanding before. */
  readonly shares: bigint;
  /** TAO staked to the hotkey on root by others than the fund, rao. */
  readonly stakersRootRao: bigint;
  /** The fund's own cash: TAO of the escrow account on root, rao. */
  readonly cashRao: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  valueRao: u64,
  valueBeforeRao: u64,
  shares: u64,
  stakersRootRao: u64,
  cashRao: u64,
});

/**
 * Shares a dividend brings: the stakers' part of its value by their part of the root stake, in shares at the value before,
 * spread over their stake.
 *
 * Source: `mint_basket_dividend_shares` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @param input - the dividend's value, the fund and the root stake
 * @returns shares and the rise of the rate, each floored; where either is 0 the chain takes the deposit back
 */
export function computeDividendShares(input: DividendSharesInput): DividendShares {
  check(input, inputRule, 'input');
  const { valueRao, stakersRootRao, cashRao } = input;
  const stakersValueRao = mulDivU64(valueRao, stakersRootRao, stakersRootRao + cashRao);
  const shares = computeIssuedSharesUnchecked(stakersValueRao, input.valueBeforeRao, input.shares);
  const rateIncreaseBits = stakersRootRao === 0n ? 0n : (shares << 32n) / stakersRootRao;
  return { stakersValueRao, shares, rateIncreaseBits };
}
