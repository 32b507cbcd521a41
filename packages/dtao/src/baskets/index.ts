/**
 * Root baskets: a root staker's dividends since spec 441. Funds, shares, deposits, claims and the limits of trades.
 *
 * @packageDocumentation
 */

export {
  type BasketFund,
  type BasketMarket,
  type BasketRow,
  type BasketStaker,
  CASH_NETUID,
} from './BasketFund.ts';
export {
  type BaselineInput,
  computeBasketReturn,
  computeDisplayBaseline,
  computeIndexLevel,
  type DisplayBaseline,
  type IndexSample,
} from './basketDisplay.ts';
export { basketEscrowAccount } from './basketEscrowAccount.ts';
export { computeAnchoredMark, computeGuardedMark } from './basketMarks.ts';
export { computeBasketValue, computePayoutMark } from './basketValue.ts';
export type { BasketPurchaseRefusal } from './buyForRow.ts';
export { type BasketClaim, type BasketClaimInput, claimBasket } from './claimBasket.ts';
export {
  type ClaimDustOptions,
  type ClaimedRow,
  computeRowDustFloor,
  DEFAULT_CLAIM_FORFEIT_CAP_RAO,
  DEFAULT_CLAIM_ROW_BPS,
  DEFAULT_CLAIM_ROW_CAP_RAO,
  DEFAULT_CLAIM_SLICE_RAO,
  isClaimDust,
} from './claimDust.ts';
export {
  type ClaimSize,
  checkClaimSize,
  MAX_CLAIM_QUEUE_ROWS,
  MAX_CLAIM_WORK,
  MAX_HOTKEY_CLAIM_WORK,
} from './claimSize.ts';
export {
  type BasketDeposit,
  type BasketDepositInput,
  type BasketDepositRefusal,
  depositIntoBasket,
  MIN_BASKET_DEPOSIT_RAO,
} from './depositIntoBasket.ts';
export { BASKET_FAST_EMA_HALF_LIFE_BLOCKS, computeFastMovingPrice } from './fastMovingPrice.ts';
export {
  type BasketFlush,
  type BasketFlushInput,
  flushBasketDeposits,
  type QueuedDividend,
} from './flushBasketDeposits.ts';
export { computeFlushTurn, type FlushTurn, type QueueKey } from './flushTurn.ts';
export {
  computeDividendShares,
  computeIssuedShares,
  type DividendShares,
  type DividendSharesInput,
} from './issueShares.ts';
export { changeRootStake, computeOwedShares, mergeClaimedShares } from './owedShares.ts';
export type { RowRedemption } from './redeemRow.ts';
export { computeRootStakeWorth, type RootStakeWorth, type RootStakeWorthInput } from './rootStakeWorth.ts';
export { checkRootUnlock } from './rootUnlock.ts';
export {
  type LegacyClaimable,
  type SeededBasket,
  seedLegacyBasket,
  seedLegacyShares,
} from './seedLegacyBasket.ts';
export { type BasketSale, type BasketSaleRefusal, sellBasketAlpha } from './sellBasketAlpha.ts';
export { sellRowIntoCash } from './sweepBasket.ts';
export {
  BASKET_TRADE_MAX_SLIPPAGE_BPS,
  computeTradeLimit,
  type TradePrices,
} from './tradeBand.ts';
export {
  type ConcentrationInput,
  carryLiquidityUse,
  checkConcentration,
  DEFAULT_CONCENTRATION_CAP_U16,
  DEFAULT_LIQUIDITY_CAP_U16,
  type LiquidityInput,
  spendLiquidity,
} from './tradeCaps.ts';
export {
  BASKET_TRADE_REFILL_BLOCKS,
  carryTradeBucket,
  computeTurnoverLeft,
  DEFAULT_MIN_TRADE_RAO,
  DEFAULT_TURNOVER_CAP_U16,
  spendTurnover,
  type TradeBucket,
  type TurnoverInput,
} from './turnoverBudget.ts';
