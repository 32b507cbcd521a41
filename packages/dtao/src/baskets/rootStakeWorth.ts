import { arrayOf, boolean, objectOf, optional, u64 } from '@taokit/errors/check';
import { clampU64 } from '@taokit/fixed';
import { DEFAULT_ROOT_CLAIM_THRESHOLD_RAO } from '../dividends/rootClaim.ts';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { type BasketFund, type BasketStaker, fundRule, marketFields, stakerRule } from './BasketFund.ts';
import { computeBasketValue, payoutOf } from './basketValue.ts';
import { claimBasket } from './claimBasket.ts';
import { type ClaimDustOptions, dustRule } from './claimDust.ts';
import { flushBasketDeposits, type QueuedDividend } from './flushBasketDeposits.ts';
import { computeOwedShares } from './owedShares.ts';

/** Everything a root staker's worth on one hotkey depends on, read at one block. */
export interface RootStakeWorthInput {
  /** The hotkey's fund. */
  readonly fund: BasketFund;
  /** Who asks. */
  readonly staker: BasketStaker;
  /** Dividends that wait under the hotkey. */
  readonly queue: readonly QueuedDividend[];
  /** TAO staked to the hotkey on root by everybody, the fund's cash included, rao. */
  readonly rootStakeRao: bigint;
  /** Whether the hotkey has a uid on root. */
  readonly hasRootUid: boolean;
  /** `RootClaimableThreshold` of root in rao; 500,000 when left out. */
  readonly thresholdRao?: bigint;
  /** When a claim leaves a row alone; the chain's defaults when left out. */
  readonly dust?: ClaimDustOptions;
}

/** What root stake on a hotkey is worth. */
export interface RootStakeWorth {
  /** Root stake plus the mark of the shares owed, rao: what the chain's own views show. */
  readonly worthRao: bigint;
  /** Shares owed now. */
  readonly owedShares: bigint;
  /** The mark of those shares, rao: their part of what the fund's rows would bring. */
  readonly owedRao: bigint;
  /** What a claim would pay without the dividends that wait, rao; 0 where it would do nothing. */
  readonly claimableRao: bigint;
  /** What a claim pays: it deposits first what waits, rao. */
  readonly claimableAfterFlushRao: bigint;
  /** What such a claim leaves to the other holders as dust, rao. */
  readonly forfeitedRao: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  fund: fundRule,
  staker: stakerRule,
  queue: arrayOf(objectOf({ ...marketFields, alphaRao: u64, exists: boolean })),
  rootStakeRao: u64,
  hasRootUid: boolean,
  thresholdRao: optional(u64),
  dust: optional(dustRule),
});

/**
 * What a staker's root stake on one hotkey is worth: now, to claim now, and to claim as a claim really runs, after the
 * dividends that wait were deposited. A coldkey's worth is the sum over its hotkeys.
 *
 * Not certain at spec 475 and relied on here: which dividends of a failing batch wait on, that the share of a fund without
 * stakers is kept (`flushBasketDeposits`), sales that fill in part (never near mainnet's prices), and the last rao of a
 * holding, which the chain reads back from its share pool.
 *
 * Source: `pallets/subtensor/src/staking/{claim_root,basket_flush,basket_views}.rs`, spec 475.
 *
 * @param input - fund, staker and queue
 * @returns amounts in rao; a claim that a pool's failure would undo counts 0
 */
export function computeRootStakeWorth(input: RootStakeWorthInput): RootStakeWorth {
  check(input, inputRule, 'input');
  const { fund, staker, dust = {}, thresholdRao = DEFAULT_ROOT_CLAIM_THRESHOLD_RAO } = input;
  const owedShares = computeOwedShares(fund.rateBits, staker);
  const valueRao = computeBasketValue(fund.rows);
  const owedRao = payoutOf(minOf(owedShares, fund.shares), valueRao, fund.shares);
  const flushed = flushBasketDeposits({
    fund,
    queue: input.queue,
    rootStakeRao: input.rootStakeRao,
    hasRootUid: input.hasRootUid,
    thresholdRao,
  });
  const now = claimBasket({ fund, staker, thresholdRao, dust });
  const after = claimBasket({ fund: flushed.fund, staker, thresholdRao, dust });
  return {
    worthRao: clampU64(staker.rootStakeRao + owedRao),
    owedShares,
    owedRao,
    claimableRao: now.ok ? now.paidRao : 0n,
    claimableAfterFlushRao: after.ok ? after.paidRao : 0n,
    forfeitedRao: after.ok ? after.forfeitedRao : 0n,
  };
}
