import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { objectOf, oneOf, optional } from '@taokit/errors/check';
import { I96F32, U64F64 } from '@taokit/fixed';
import { RAO_PER_TAO } from '@taokit/types';
import { check } from '../internal/check.ts';
import { maxOf, minOf } from '../internal/minMax.ts';
import { signedBits, unsignedBits } from '../internal/rules.ts';

/** How far a fund's trade may be from the strictest price, over 10,000: 2%. */
export const BASKET_TRADE_MAX_SLIPPAGE_BPS = 200n;

const BPS = 10_000n;

/** Prices that bound a fund's trade on a subnet. */
export interface TradePrices {
  /** Spot price, U64F64 bits. */
  readonly spotBits: bigint;
  /** `SubnetMovingPrice`, I96F32 bits; 0 where the subnet never emitted. */
  readonly movingPriceBits: bigint;
  /** `SubnetFastMovingPrice`, U64F64 bits; left out where it is not stored. */
  readonly fastPriceBits?: bigint;
}

const pricesRule = /* @__PURE__ */ objectOf({
  spotBits: unsignedBits,
  movingPriceBits: signedBits,
  fastPriceBits: optional(unsignedBits),
});

/**
 * The price limit of one leg of a fund's trade: 2% past the strictest of spot, fast and slow moving price. A purchase may pay
 * at most 1.02 times the lowest, a sale must get at least 0.98 times the highest, and each must fill whole.
 *
 * Source: `basket_trade_price_limit` in `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param side - `'buy'` alpha with TAO, or `'sell'` alpha for TAO
 * @param prices - of the subnet
 * @returns the limit in rao of TAO per alpha, each step floored; refused where a price is missing or spot is past the limit
 */
export function computeTradeLimit(
  side: 'buy' | 'sell',
  prices: TradePrices,
):
  | (Allowed & {
      /** The limit, rao of TAO per alpha. */
      readonly limitPriceRao: bigint;
    })
  | Refusal<'SlippageTooHigh'> {
  check(side, oneOf('buy', 'sell'), 'side');
  check(prices, pricesRule, 'prices');
  const { spotBits, fastPriceBits: fast } = prices;
  const slow = U64F64.saturatingFrom(prices.movingPriceBits, I96F32);
  if (slow === 0n || fast === undefined || fast === 0n)
    return refuse('SlippageTooHigh', 'The subnet has no moving price yet.');
  const isBuy = side === 'buy';
  const pick = isBuy ? minOf : maxOf;
  const share = isBuy ? BPS + BASKET_TRADE_MAX_SLIPPAGE_BPS : BPS - BASKET_TRADE_MAX_SLIPPAGE_BPS;
  const shifted = U64F64.saturatingMul(pick(pick(slow, fast), spotBits), U64F64.saturatingFromInt(share));
  const bound = U64F64.safeDiv(shifted, U64F64.saturatingFromInt(BPS));
  if (isBuy ? spotBits > bound : spotBits < bound)
    return refuse('SlippageTooHigh', `The spot price (${spotBits} in 2^-64) is past the bound of ${bound}.`);
  const limit = U64F64.saturatingMul(bound, U64F64.saturatingFromInt(RAO_PER_TAO));
  return { ok: true, limitPriceRao: U64F64.saturatingToU64(limit) };
}
