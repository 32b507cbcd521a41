/**
 * Dynamic TAO: emission, pools, dividends and prices, exact, by era.
 *
 * @packageDocumentation
 */
export { type ConstantProductSwap, constantProductBuy } from './pools/constantProduct/buy.ts';
export { constantProductUnstakeFee, type HotkeyDividends } from './pools/constantProduct/fee.ts';
export { constantProductInit } from './pools/constantProduct/init.ts';
export { constantProductInject } from './pools/constantProduct/inject.ts';
export { constantProductMaxBuy, constantProductMaxSell } from './pools/constantProduct/limit.ts';
export { constantProductAlphaNeeded } from './pools/constantProduct/needed.ts';
export { constantProductPrice } from './pools/constantProduct/price.ts';
export {
  type ConstantProductRules,
  constantProductRules,
  FLAT_STAKING_FEE_RAO,
} from './pools/constantProduct/rules.ts';
export { constantProductSell } from './pools/constantProduct/sell.ts';
export {
  type ConstantProductTrade,
  constantProductStake,
  constantProductUnstake,
} from './pools/constantProduct/stake.ts';
export type { PoolRefusal, PoolRefusalName } from './pools/PoolRefusal.ts';
export type { PoolReserves } from './pools/PoolReserves.ts';
export { ROOT_PRICE_U64F64_BITS, rootMaxBuy, rootMaxSell, rootSwap } from './pools/root/swap.ts';
