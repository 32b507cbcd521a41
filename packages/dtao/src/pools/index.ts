/**
 * Pools, one model per generation: root, constant product, concentrated liquidity, weighted (Balancer), superellipse.
 *
 * @packageDocumentation
 */

export { powRatio, powRatioReference } from '../math/powRatio/powRatio.ts';
export type { ScaledPower } from '../math/powRatio/ScaledPower.ts';
export {
  BALANCER_MIN_WEIGHT,
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  type BalancerRules,
  balancerRules,
} from './balancer/BalancerPool.ts';
export { balancerBuy } from './balancer/buy.ts';
export { balancerInit } from './balancer/init.ts';
export { type BalancerInjection, balancerInject, balancerInjectedWeight } from './balancer/inject.ts';
export { balancerAlphaToPrice, balancerTaoToPrice } from './balancer/limit.ts';
export { balancerAlphaNeeded } from './balancer/needed.ts';
export { balancerPrice } from './balancer/price.ts';
export { balancerSell } from './balancer/sell.ts';
export type { BalancerRefusal, BalancerSwap } from './balancer/swap.ts';
export { type PositionAmounts, positionAmounts } from './concentratedLiquidity/amounts.ts';
export { concentratedBuy } from './concentratedLiquidity/buy.ts';
export {
  type ConcentratedPool,
  type ConcentratedRules,
  concentratedRules,
  LEGACY_FEE_RATE_U16,
  type Position,
  type Tick,
} from './concentratedLiquidity/ConcentratedPool.ts';
export { type CollectedFees, collectFees } from './concentratedLiquidity/collectFees.ts';
export type { SwapSide } from './concentratedLiquidity/deltas.ts';
export { concentratedInit } from './concentratedLiquidity/init.ts';
export { concentratedInject } from './concentratedLiquidity/inject.ts';
export { concentratedMaxInput } from './concentratedLiquidity/limit.ts';
export {
  CONCENTRATED_MAX_PRICE_RAO,
  CONCENTRATED_MIN_PRICE_RAO,
  concentratedPrice,
  limitSqrtPrice,
} from './concentratedLiquidity/price.ts';
export { concentratedSell } from './concentratedLiquidity/sell.ts';
export type { ConcentratedRefusal, ConcentratedSwap } from './concentratedLiquidity/swap.ts';
export {
  MAX_TICK,
  MIN_TICK,
  sqrtPriceAtTick,
  tickAtSqrtPrice,
} from './concentratedLiquidity/tickMath.ts';
export { type ConstantProductSwap, constantProductBuy } from './constantProduct/buy.ts';
export { constantProductUnstakeFee, type HotkeyDividends } from './constantProduct/fee.ts';
export { constantProductInit } from './constantProduct/init.ts';
export { constantProductInject } from './constantProduct/inject.ts';
export { constantProductMaxBuy, constantProductMaxSell } from './constantProduct/limit.ts';
export { constantProductAlphaNeeded } from './constantProduct/needed.ts';
export { constantProductPrice } from './constantProduct/price.ts';
export {
  type ConstantProductRules,
  constantProductRules,
  FLAT_STAKING_FEE_RAO,
} from './constantProduct/rules.ts';
export { constantProductSell } from './constantProduct/sell.ts';
export {
  type ConstantProductTrade,
  constantProductStake,
  constantProductUnstake,
} from './constantProduct/stake.ts';
export {
  DEFAULT_FEE_RATE_U16,
  NO_BUY_LIMIT_RAO,
  NO_SELL_LIMIT_RAO,
  type PoolFill,
  type PoolOrder,
} from './PoolOrder.ts';
export type { PoolRefusal, PoolRefusalName } from './PoolRefusal.ts';
export type { PoolReserves } from './PoolReserves.ts';
export { ROOT_PRICE_U64F64_BITS, rootMaxBuy, rootMaxSell, rootSwap } from './root/swap.ts';
export { superellipseBuy } from './superellipse/buy.ts';
export { superellipseFromWeight, superellipseInitV1, superellipseInitV2 } from './superellipse/init.ts';
export { superellipseInject } from './superellipse/inject.ts';
export { superellipseAlphaToPrice, superellipseTaoToPrice } from './superellipse/limit.ts';
export { superellipseMaxBuy, superellipseMaxSell } from './superellipse/maxInput.ts';
export { superellipseAlphaNeeded } from './superellipse/needed.ts';
export { superellipsePrice } from './superellipse/price.ts';
export {
  SUPERELLIPSE_RULES,
  type SuperellipsePool,
  type SuperellipseRules,
} from './superellipse/SuperellipsePool.ts';
export { superellipseSell } from './superellipse/sell.ts';
export type { SuperellipseRefusal, SuperellipseSwap } from './superellipse/swap.ts';
