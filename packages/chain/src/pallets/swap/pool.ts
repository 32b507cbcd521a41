import { type BalancerPool, concentratedModel, type PoolModel, poolModelAt } from '@taokit/dtao/pools';
import type { Context } from '../../runtime/Context.ts';
import { ruleBySpec } from '../../runtime/ruleBySpec.ts';
import type { Reads } from '../../state/State.ts';
import { SubnetAlphaIn, SubnetTAO } from '../subtensorModule/storage/pools.ts';
import { SubnetMechanism } from '../subtensorModule/storage/subnets.ts';
import { readConcentratedPool } from './spec300/concentratedPool.ts';
import { spotPrice } from './spotPrice.ts';
import { BalancerAlphaReservoir, BalancerTaoReservoir, SwapBalancer } from './storage.ts';

/** What questions about pools need: the state, and whose rules hold. */
export interface PoolReads extends Pick<Context, 'spec'> {
  /** The state. */
  readonly state: Reads;
}

/** Root's netuid; alpha is TAO there, one to one, as on every subnet with mechanism 0. */
const ROOT = 0;
/** Any subnet with a pool. */
const POOLED = 1;

/** Prices of concentrated liquidity, which are the same at every spec that has it. */
const CONCENTRATED = /* @__PURE__ */ concentratedModel();

const models = new Map<string, PoolModel<BalancerPool>>();

/** Whether a subnet has a pool of its own (`SubnetMechanism` 1). */
export function hasPool(state: Reads, netuid: number): boolean {
  return SubnetMechanism.get(state, netuid) === 1;
}

/**
 * The rules of a subnet's pool. The state holds weighted pools: a spec with other pools has other storage.
 *
 * @param reads - state and spec
 * @param netuid - which subnet
 */
export function modelOf({ state, spec }: PoolReads, netuid: number): PoolModel<BalancerPool> {
  const kind = hasPool(state, netuid) ? POOLED : ROOT;
  const key = `${spec}/${kind}`;
  const known = models.get(key);
  if (known !== undefined) return known;
  const model = poolModelAt({ spec, netuid: kind }) as unknown as PoolModel<BalancerPool>;
  models.set(key, model);
  return model;
}

/** A subnet's pool as it is stored. */
export function poolOf(state: Reads, netuid: number): BalancerPool {
  return {
    taoReserveRao: SubnetTAO.get(state, netuid),
    alphaReserveRao: SubnetAlphaIn.get(state, netuid),
    quoteWeight: SwapBalancer.get(state, netuid).quote,
    taoReservoirRao: BalancerTaoReservoir.get(state, netuid),
    alphaReservoirRao: BalancerAlphaReservoir.get(state, netuid),
  };
}

/** Spot price, TAO per alpha, U64F64 bits (`current_alpha_price`); 0 where the pool holds no alpha. */
export const alphaPrice: (reads: PoolReads, netuid: number) => bigint = /* @__PURE__ */ ruleBySpec({
  283: concentratedPriceOf,
  423: balancerPriceOf,
});

function concentratedPriceOf({ state }: PoolReads, netuid: number): bigint {
  return hasPool(state, netuid) ? CONCENTRATED.price(readConcentratedPool(state, netuid)) : 1n << 64n;
}

function balancerPriceOf(reads: PoolReads, netuid: number): bigint {
  const { state } = reads;
  if (!hasPool(state, netuid)) return modelOf(reads, netuid).price(poolOf(state, netuid));
  return spotPrice(netuid, {
    taoReserveRao: SubnetTAO.get(state, netuid),
    alphaReserveRao: SubnetAlphaIn.get(state, netuid),
    quoteWeight: SwapBalancer.get(state, netuid).quote,
  });
}
