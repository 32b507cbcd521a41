/**
 * Pools: one interface, one model per kind, picked by spec version. Root, constant product, concentrated liquidity, weighted
 * (Balancer), and the proposed superellipse.
 *
 * @packageDocumentation
 */

export { powRatioReference } from '../math/powRatio/powRatio.ts';
export type { ScaledPower } from '../math/powRatio/ScaledPower.ts';
export {
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  type BalancerRules,
} from './balancer/BalancerPool.ts';
export { type BalancerModelOptions, balancerModel } from './balancer/balancerModel.ts';
export type {
  ConcentratedPool,
  ConcentratedRules,
  Position,
  Tick,
} from './concentratedLiquidity/ConcentratedPool.ts';
export {
  type ConcentratedModelOptions,
  concentratedModel,
} from './concentratedLiquidity/concentratedModel.ts';
export type { ConcentratedRefusal } from './concentratedLiquidity/swap.ts';
export {
  type ConstantProductModelOptions,
  constantProductModel,
} from './constantProduct/constantProductModel.ts';
export { computeConstantProductUnstakeFee, type HotkeyDividends } from './constantProduct/fee.ts';
export { FLAT_STAKING_FEE_RAO } from './constantProduct/rules.ts';
export { type MoveEnd, maxMove as maxPoolMove } from './maxMove.ts';
export type {
  InjectedPool,
  PoolEmission,
  PoolInflow,
  PoolInjection,
  PoolModel,
  PoolModelName,
  PoolStart,
  StartedPool,
} from './PoolModel.ts';
export {
  NO_BUY_LIMIT_RAO,
  NO_SELL_LIMIT_RAO,
  type PoolAmount,
  type PoolOrder,
  type PoolSwap,
  type SwapSide,
} from './PoolOrder.ts';
export type { PoolRefusal, PoolRefusalName } from './PoolRefusal.ts';
export type { PoolReserves } from './PoolReserves.ts';
export { type PoolModelAtOptions, poolModelAt } from './poolModelAt.ts';
export { type RootModelOptions, rootModel } from './root/rootModel.ts';
export type { SuperellipsePool, SuperellipseRules } from './superellipse/SuperellipsePool.ts';
export { type SuperellipseModelOptions, superellipseModel } from './superellipse/superellipseModel.ts';
