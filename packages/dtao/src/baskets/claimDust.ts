import { objectOf, optional, type Rule, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';
import { payoutOf } from './basketValue.ts';

/** When a claim leaves a row alone. Mainnet stores none of them: the chain's defaults hold. */
export interface ClaimDustOptions {
  /** `BasketClaimRowDustCapTao`, rao: no row worth more is dust. 1 TAO when left out. */
  readonly rowCapRao?: bigint;
  /** `BasketClaimRowDustBps`: part of the fund below which a row is dust, over 10,000. 10 when left out. */
  readonly rowBps?: number;
  /** `BasketClaimSliceDustTao`, rao: a claimant's part of a row below it is dust. 0.0001 TAO when left out. */
  readonly sliceRao?: bigint;
  /** `BasketClaimForfeitCapTao`, rao: most a claimant leaves behind per row; 0 means no row is left. 0.01 TAO when left out. */
  readonly forfeitCapRao?: bigint;
}

/** `BasketClaimRowDustCapTao` by default, rao. */
export const DEFAULT_CLAIM_ROW_CAP_RAO = 1_000_000_000n;
/** `BasketClaimRowDustBps` by default. */
export const DEFAULT_CLAIM_ROW_BPS = 10;
/** `BasketClaimSliceDustTao` by default, rao. */
export const DEFAULT_CLAIM_SLICE_RAO = 100_000n;
/** `BasketClaimForfeitCapTao` by default, rao. */
export const DEFAULT_CLAIM_FORFEIT_CAP_RAO = 10_000_000n;

const BPS = 10_000n;

/** {@link ClaimDustOptions}. */
export const dustRule: Rule = /* @__PURE__ */ objectOf({
  rowCapRao: optional(u64),
  rowBps: optional(u16),
  sliceRao: optional(u64),
  forfeitCapRao: optional(u64),
});

/**
 * Below which anchored mark a row is dust: a part of the fund's, at most a cap.
 *
 * Source: `basket_claim_row_dust_floor` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param anchoredValueRao - sum of the anchored marks of all rows, cash included, rao
 * @param dust - the knobs
 * @returns rao, floored
 */
export function computeRowDustFloor(anchoredValueRao: bigint, dust: ClaimDustOptions = {}): bigint {
  check(anchoredValueRao, u64, 'anchoredValueRao');
  check(dust, dustRule, 'dust');
  const { rowCapRao = DEFAULT_CLAIM_ROW_CAP_RAO, rowBps = DEFAULT_CLAIM_ROW_BPS } = dust;
  return minOf(rowCapRao, mulDivU64(anchoredValueRao, BigInt(rowBps), BPS));
}

/** A row as a claim meets it. */
export interface ClaimedRow {
  /** Its anchored mark, rao. */
  readonly anchoredRao: bigint;
  /** Shares claimed. */
  readonly owedShares: bigint;
  /** Shares outstanding. */
  readonly shares: bigint;
  /** From {@link computeRowDustFloor}. */
  readonly rowFloorRao: bigint;
}

const claimedRowRule = /* @__PURE__ */ objectOf({
  anchoredRao: u64,
  owedShares: u64,
  shares: u64,
  rowFloorRao: u64,
});

/**
 * Whether a claim leaves a row whole: it, or the claimant's part of it, is small, and that part is at most what may be
 * forfeited. Cash, rows nobody can sell, and the rows of a claimant of the whole fund are never dust: not asked here.
 *
 * Source: `basket_row_is_claim_dust` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param row - the row's mark and the claim
 * @param dust - the knobs
 */
export function isClaimDust(row: ClaimedRow, dust: ClaimDustOptions = {}): boolean {
  check(row, claimedRowRule, 'row');
  check(dust, dustRule, 'dust');
  const { sliceRao = DEFAULT_CLAIM_SLICE_RAO, forfeitCapRao = DEFAULT_CLAIM_FORFEIT_CAP_RAO } = dust;
  const slice = payoutOf(row.owedShares, row.anchoredRao, row.shares);
  if (forfeitCapRao === 0n || slice > forfeitCapRao) return false;
  return row.anchoredRao < row.rowFloorRao || slice < sliceRao;
}
