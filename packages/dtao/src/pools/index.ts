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
export { balancerModel } from './balancer/balancerModel.ts';
export type { BalancerModelOptions } from './balancer/balancerSwaps.ts';
export type {
  ConcentratedPool,
  ConcentratedRules,
  Position,
  Tick,
} from './concentratedLiquidity/ConcentratedPool.ts';
export { concentratedModel } from './concentratedLiquidity/concentratedModel.ts';
export type { ConcentratedModelOptions } from './concentratedLiquidity/concentratedSwaps.ts';
export type { ConcentratedRefusal } from './concentratedLiquidity/swap.ts';
export { constantProductModel } from './constantProduct/constantProductModel.ts';
export type { ConstantProductModelOptions } from './constantProduct/constantProductSwaps.ts';
export { computeConstantProductUnstakeFee, type HotkeyDividends } from './constantProduct/fee.ts';
export { FLAT_STAKING_FEE_RAO } from './constantProduct/rules.ts';
export { type MoveEnd, maxMove as maxPoolMove } from './maxMove.ts';
export type {
  InjectedPool,
  PoolEmission,
  PoolInflow,
  PoolInjection,
  PoolModel,
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
export { poolModelAt } from './poolModelAt.ts';
export type { PoolModelAtOptions } from './poolNameAt.ts';
export { rootModel } from './root/rootModel.ts';
export type { RootModelOptions } from './root/rootSwaps.ts';
export type { PoolModelName, PoolStart, StartedPool, SwapModel } from './SwapModel.ts';
export type { SuperellipsePool, SuperellipseRules } from './superellipse/SuperellipsePool.ts';
export { superellipseModel } from './superellipse/superellipseModel.ts';
export type { SuperellipseModelOptions } from './superellipse/superellipseSwaps.ts';
