import { objectOf, optional, u64 } from '@taokit/errors/check';
import { clampU64, saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { DEFAULT_ROOT_CLAIM_THRESHOLD_RAO } from '../dividends/rootClaim.ts';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { type BasketFund, type BasketStaker, fundRule, stakerRule } from './BasketFund.ts';
import { payoutOf } from './basketValue.ts';
import { type ClaimDustOptions, dustRule } from './claimDust.ts';
import { type ClaimPlanRow, planClaim } from './claimPlan.ts';
import { computeOwedShares, rebaseClaimedShares } from './owedShares.ts';
import { type RowRedemption, redeemRow } from './redeemRow.ts';
import { addCash, putRow } from './rows.ts';
import type { BasketSaleRefusal } from './sellBasketAlpha.ts';
import { sweepBasket } from './sweepBasket.ts';

/** A claim on one hotkey's fund. */
export interface BasketClaimInput {
  /** The fund, its queue flushed (`flushBasketDeposits`). */
  readonly fund: BasketFund;
  /** Who claims. */
  readonly staker: BasketStaker;
  /** `RootClaimableThreshold` of root in rao; 500,000 when left out. */
  readonly thresholdRao?: bigint;
  /** When a row is left alone; the chain's defaults when left out. */
  readonly dust?: ClaimDustOptions;
}

/** What a claim did, or that it did nothing. */
export interface BasketClaim {
  /** Always true: also for a claim that pays nothing. */
  readonly ok: true;
  /** TAO staked on root for the claimant, on the same hotkey, rao; 0 where the claim did nothing. */
  readonly paidRao: bigint;
  /** Shares burned: all that was owed, or none. */
  readonly sharesBurned: bigint;
  /** What sales brought above the claimant's part, now the fund's cash, rao. */
  readonly retainedRao: bigint;
  /** What the claimant's part of rows left alone would have been worth, rao: it stays with the other holders. */
  readonly forfeitedRao: bigint;
  /** Each row of the fund that the claim met. */
  readonly rows: readonly RowRedemption[];
  /** The fund afterwards, with what the sales left in the pools. */
  readonly fund: BasketFund;
  /** The claimant afterwards. */
  readonly staker: BasketStaker;
}

const inputRule = /* @__PURE__ */ objectOf({
  fund: fundRule,
  staker: stakerRule,
  thresholdRao: optional(u64),
  dust: optional(dustRule),
});

/**
 * Redeems everything a staker is owed from a fund, as `claim_root` does per hotkey: it always pays TAO, staked on root on the
 * same hotkey, never alpha and never to the free balance.
 *
 * Rows below the threshold are first sold into the fund's cash, whatever comes of the claim. Of each other row the owed part
 * is sold; the claimant gets at most its part of what the whole row was worth, the rest becomes cash of the fund. Dust rows are
 * left, and the claimant's part of them with the other holders: all shares owed are burned. Where less than the threshold
 * could be paid nothing is.
 *
 * Also restarts the clock of `checkRootUnlock`. `BasketRedeemedTao` grows by what was paid.
 *
 * Source: `root_claim_for_hotkey` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param input - fund, claimant and the chain's settings, read at one block
 * @returns what the claim does, or the refusal of a pool that undoes the whole call
 *
 * @example
 * ```ts
 * import { claimBasket } from '@taokit/dtao/baskets';
 *
 * const pool = { taoReserveRao: 10n ** 12n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
 * const row = { netuid: 64, alphaRao: 10n ** 11n, pool, fastPriceBits: 1n << 64n };
 * const fund = { shares: 10n ** 12n, rateBits: 1n << 32n, rows: [{ netuid: 0, alphaRao: 4n * 10n ** 10n }, row] };
 * const claim = claimBasket({ fund, staker: { rootStakeRao: 5n * 10n ** 11n, claimedShares: 0n } });
 * console.log(claim.ok ? claim.paidRao : claim.reason); // 65454545454n
 * ```
 */
export function claimBasket(input: BasketClaimInput): BasketClaim | BasketSaleRefusal {
  check(input, inputRule, 'input');
  const { fund, staker, thresholdRao = DEFAULT_ROOT_CLAIM_THRESHOLD_RAO, dust = {} } = input;
  const owedShares = minOf(computeOwedShares(fund.rateBits, staker), fund.shares);
  if (owedShares === 0n) return nothing(fund, staker);
  const swept = sweepBasket(fund, thresholdRao);
  const plan = planClaim(swept, owedShares, dust);
  if ('ok' in plan) return plan;
  const mark = payoutOf(owedShares, redeemable(plan), fund.shares);
  const hasTerminal = plan.some(({ isTerminal }) => isTerminal);
  if (!hasTerminal && (mark < thresholdRao || mark === 0n)) return nothing(swept, staker);
  return redeemAll(swept, staker, plan, owedShares);
}

function redeemAll(
  fund: BasketFund,
  staker: BasketStaker,
  plan: readonly ClaimPlanRow[],
  owedShares: bigint,
): BasketClaim | BasketSaleRefusal {
  const redemptions: RowRedemption[] = [];
  let { rows } = fund;
  for (const planned of plan) {
    const redeemed = redeemRow(planned, owedShares, fund.shares);
    if (!redeemed.ok) return redeemed;
    redemptions.push(redeemed.redemption);
    rows = putRow(rows, redeemed.row);
  }
  const paidRao = sumOf(redemptions, (row) => row.paidRao);
  const retainedRao = sumOf(redemptions, (row) => row.retainedRao);
  if (paidRao === 0n && redemptions.every(({ isWrittenOff }) => !isWrittenOff)) return nothing(fund, staker);
  const rebased = rebaseClaimedShares(fund.rateBits, staker.claimedShares, paidRao);
  return {
    ok: true,
    paidRao,
    sharesBurned: owedShares,
    retainedRao,
    forfeitedRao: sumOf(redemptions, (row) => row.forfeitedRao),
    rows: redemptions,
    fund: { ...fund, rows: addCash(rows, retainedRao), shares: saturatingSubU64(fund.shares, owedShares) },
    staker: { rootStakeRao: clampU64(staker.rootStakeRao + paidRao), claimedShares: rebased + owedShares },
  };
}

function nothing(fund: BasketFund, staker: BasketStaker): BasketClaim {
  const none = { paidRao: 0n, sharesBurned: 0n, retainedRao: 0n, forfeitedRao: 0n, rows: [] };
  return { ok: true, ...none, fund, staker };
}

function redeemable(plan: readonly ClaimPlanRow[]): bigint {
  return sumOf(
    plan.filter(({ isDust }) => !isDust),
    ({ valueRao }) => valueRao,
  );
}

function sumOf<T>(items: readonly T[], of: (item: T) => bigint): bigint {
  return items.reduce((sum, item) => saturatingAddU64(sum, of(item)), 0n);
}
