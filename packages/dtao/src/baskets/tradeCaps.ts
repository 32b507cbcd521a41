import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { objectOf, optional, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { maxOf } from '../internal/minMax.ts';
import { mulDivU64 } from '../internal/mulDivU64.ts';
import { U16_MAX } from '../internal/proportion.ts';
import { BASKET_TRADE_REFILL_BLOCKS, bucketRule, type TradeBucket } from './turnoverBudget.ts';

/** `BasketLiquidityCap` by default: a tenth of the pool's alpha, over 65535. */
export const DEFAULT_LIQUIDITY_CAP_U16 = 6_553;
/** `BasketConcentrationCap` by default: a sixteenth, over 65535. Mainnet's own is 4,096 or 7,865: read it. */
export const DEFAULT_CONCENTRATION_CAP_U16 = 4_096;

/** What a purchase of a fund does to its holding. */
export interface LiquidityInput {
  /** Alpha the fund holds on the subnet after the purchase, rao. */
  readonly heldRao: bigint;
  /** Alpha it bought, rao. */
  readonly boughtRao: bigint;
  /** Alpha in the subnet's pool after the purchase (`SubnetAlphaIn`), rao. */
  readonly alphaInRao: bigint;
  /** `BasketLiquidityCap` over 65535; 6,553 when left out. */
  readonly capU16?: number;
  /** `BasketLiquidityUsed`: alpha bought within the last day; left out where nothing is stored. */
  readonly used?: TradeBucket;
  /** The block of the trade. */
  readonly block: bigint;
}

const liquidityRule = /* @__PURE__ */ objectOf({
  heldRao: u64,
  boughtRao: u64,
  alphaInRao: u64,
  capU16: optional(u16),
  used: optional(bucketRule),
  block: u64,
});

/**
 * Whether a fund's purchase leaves the pool liquid: neither its holding nor what it bought within a day may be more than a
 * part of the pool's alpha. Selling does not give room back. Cash is exempt: not asked here.
 *
 * Source: `ensure_within_liquidity_cap` and `consume_basket_liquidity_flow` in
 * `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param input - the fund's holding after the purchase
 * @returns `BasketLiquidityUsed` afterwards, or the refusal
 */
export function spendLiquidity(input: LiquidityInput):
  | (Allowed & {
      /** What is used afterwards. */
      readonly used: TradeBucket;
    })
  | Refusal<'BasketLiquidityCapExceeded'> {
  check(input, liquidityRule, 'input');
  const { heldRao, alphaInRao, capU16 = DEFAULT_LIQUIDITY_CAP_U16, block } = input;
  const usedRao = saturatingAddU64(decayedUse(input), input.boughtRao);
  for (const [what, amount] of [
    ['holding', heldRao],
    ['purchases of a day', usedRao],
  ] as const)
    if (!isWithinShare(amount, alphaInRao, capU16))
      return refuse(
        'BasketLiquidityCapExceeded',
        `The fund's ${what}, ${amount} rao, are above ${capU16} / 65535 of ${alphaInRao}.`,
      );
  return { ok: true, used: { levelRao: usedRao, block } };
}

function decayedUse({ used, block }: LiquidityInput): bigint {
  if (used === undefined) return 0n;
  const left = saturatingSubU64(BASKET_TRADE_REFILL_BLOCKS, saturatingSubU64(block, used.block));
  return mulDivU64(used.levelRao, left, BASKET_TRADE_REFILL_BLOCKS);
}

/** How much of a fund one holding is after a trade. */
export interface ConcentrationInput {
  /** What selling the destination's row whole would bring, rao; cash counts too. */
  readonly destinationValueRao: bigint;
  /** Sum of the guarded marks of the fund's rows after the trade, rao. */
  readonly guardedValueRao: bigint;
  /** How many networks there are, root included. */
  readonly networks: number;
  /** `BasketConcentrationCap` over 65535; 4,096 when left out. */
  readonly capU16?: number;
}

const concentrationRule = /* @__PURE__ */ objectOf({
  destinationValueRao: u64,
  guardedValueRao: u64,
  networks: u16,
  capU16: optional(u16),
});

/**
 * Whether a trade leaves the fund spread: its destination may not be more than a part of the fund. Skipped while there are
 * too few networks to spread over. Dividends are never held to it.
 *
 * Source: `ensure_within_concentration_cap` in `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param input - the fund after the trade
 */
export function checkConcentration(
  input: ConcentrationInput,
): Allowed | Refusal<'BasketConcentrationCapExceeded'> {
  check(input, concentrationRule, 'input');
  const { destinationValueRao, guardedValueRao, capU16 = DEFAULT_CONCENTRATION_CAP_U16 } = input;
  const needed = Math.ceil(U16_MAX / Math.max(capU16, 1));
  if (input.networks < needed || isWithinShare(destinationValueRao, guardedValueRao, capU16))
    return { ok: true };
  return refuse(
    'BasketConcentrationCapExceeded',
    `${destinationValueRao} rao are above ${capU16} / 65535 of the fund's ${guardedValueRao}.`,
  );
}

/**
 * Alpha bought of a hotkey that took over another's fund: the higher amount, the later block.
 *
 * Source: `transfer_basket_for_new_hotkey` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param from - the old hotkey's
 * @param to - the new hotkey's; left out where it has none
 */
export function carryLiquidityUse(from: TradeBucket, to?: TradeBucket): TradeBucket {
  check(from, bucketRule, 'from');
  check(to, optional(bucketRule), 'to');
  if (to === undefined) return from;
  return { levelRao: maxOf(from.levelRao, to.levelRao), block: maxOf(from.block, to.block) };
}

/** part / whole <= cap / 65535, without a division. */
function isWithinShare(part: bigint, whole: bigint, capU16: number): boolean {
  return part * BigInt(U16_MAX) <= BigInt(capU16) * whole;
}
