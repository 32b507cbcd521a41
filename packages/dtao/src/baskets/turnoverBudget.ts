import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { objectOf, optional, type Rule, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { maxOf, minOf } from '../internal/minMax.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';
import { U16_MAX } from '../internal/proportion.ts';

/** Blocks in which the budgets of a fund's trades refill: a day. */
export const BASKET_TRADE_REFILL_BLOCKS = 7_200n;
/** `BasketDailyTurnoverCap` by default: a tenth of the fund, over 65535. */
export const DEFAULT_TURNOVER_CAP_U16 = 6_553;
/** `BasketMinTradeTao` by default, rao. Mainnet has set 5,000,000. */
export const DEFAULT_MIN_TRADE_RAO = 500_000_000n;

/** A level and the block it was left at (`BasketTradeBucket`, `BasketLiquidityUsed`). */
export interface TradeBucket {
  /** TAO left to trade, or alpha bought, rao. */
  readonly levelRao: bigint;
  /** Block it was written. */
  readonly block: bigint;
}

/** {@link TradeBucket}. */
export const bucketRule: Rule = /* @__PURE__ */ objectOf({ levelRao: u64, block: u64 });

/** What a fund may trade. */
export interface TurnoverInput {
  /** Sum of the guarded marks of the fund's rows before the trade, rao. */
  readonly guardedValueRao: bigint;
  /** `BasketDailyTurnoverCap` over 65535; 6,553 when left out. */
  readonly capU16?: number;
  /** `BasketTradeBucket`; left out where the fund never traded: then it is full. */
  readonly bucket?: TradeBucket;
  /** The block of the trade. */
  readonly block: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  guardedValueRao: u64,
  capU16: optional(u16),
  bucket: optional(bucketRule),
  block: u64,
});

/**
 * TAO a fund may still trade: its bucket refills to the budget within a day, and is never above it.
 *
 * Source: `basket_trade_budget_tao` and `basket_bucket_level_at` in `pallets/subtensor/src/staking/basket_views.rs`, spec 475.
 *
 * @param input - value, cap and bucket
 * @returns rao, floored
 */
export function computeTurnoverLeft(input: TurnoverInput): bigint {
  check(input, inputRule, 'input');
  const { guardedValueRao, capU16 = DEFAULT_TURNOVER_CAP_U16, bucket, block } = input;
  const budget = mulDivU64(guardedValueRao, BigInt(capU16), BigInt(U16_MAX));
  if (bucket === undefined) return budget;
  const refill = mulDivU64(budget, saturatingSubU64(block, bucket.block), BASKET_TRADE_REFILL_BLOCKS);
  return minOf(saturatingAddU64(bucket.levelRao, refill), budget);
}

/**
 * The bucket after a trade.
 *
 * Source: `consume_basket_trade_budget` in `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param input - value, cap and bucket before
 * @param taoRao - TAO between the trade's sale and its purchase, rao
 */
export function spendTurnover(
  input: TurnoverInput,
  taoRao: bigint,
):
  | (Allowed & {
      /** What is left afterwards. */
      readonly bucket: TradeBucket;
    })
  | Refusal<'BasketTurnoverBudgetExceeded'> {
  check(taoRao, u64, 'taoRao');
  const left = computeTurnoverLeft(input);
  if (taoRao > left)
    return refuse('BasketTurnoverBudgetExceeded', `${taoRao} rao are above the ${left} left to trade.`);
  return { ok: true, bucket: { levelRao: left - taoRao, block: input.block } };
}

/**
 * The bucket of a hotkey that took over another's fund: the lower level, the later block.
 *
 * Source: `transfer_basket_for_new_hotkey` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param from - the old hotkey's
 * @param to - the new hotkey's; left out where it has none
 */
export function carryTradeBucket(from: TradeBucket, to?: TradeBucket): TradeBucket {
  check(from, bucketRule, 'from');
  check(to, optional(bucketRule), 'to');
  if (to === undefined) return from;
  return { levelRao: minOf(from.levelRao, to.levelRao), block: maxOf(from.block, to.block) };
}
