import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { mostBeforeLimit } from '../mostBeforeLimit.ts';
import type { PoolModel } from '../PoolModel.ts';
import { DEFAULT_FEE_RATE_U16 } from '../PoolOrder.ts';
import { type BalancerPool, type BalancerRules, balancerRules } from './BalancerPool.ts';
import { buyThenInjectBalancer, weighThenBuyBalancer } from './emit.ts';
import { balancerInit } from './init.ts';
import { injectOrDrop, injectOrKeep } from './inject.ts';
import { balancerAlphaNeeded } from './needed.ts';
import { balancerPrice } from './price.ts';
import { balancerBuy, balancerInputToPrice, balancerSell } from './trade.ts';

const EMISSION = /* @__PURE__ */ bySpec({
  380: { inject: injectOrDrop, emit: weighThenBuyBalancer },
  441: { inject: injectOrKeep, emit: buyThenInjectBalancer },
});

/** What selects the weighted pool's rules. */
export interface BalancerModelOptions {
  /** Spec version: 380 .. 384, or from 423; mainnet's when left out. */
  readonly spec?: number | undefined;
  /** Constants other than the spec's, such as those of a test runtime. */
  readonly rules?: Partial<BalancerRules> | undefined;
}

/**
 * Weighted (Balancer) pools: mainnet's since spec 423.
 *
 * @param options - spec version, and constants of another runtime
 * @throws UnitError `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { balancerModel } from '@taokit/dtao/pools';
 *
 * const pool = { taoReserveRao: 20_000n * 10n ** 9n, alphaReserveRao: 900_000n * 10n ** 9n, quoteWeight: 5n * 10n ** 17n };
 * const swap = balancerModel().buy(pool, { amountRao: 10n ** 10n, feeRateU16: 33 });
 * console.log(swap.ok ? swap.amountOutRao : swap.reason);
 * ```
 */
export function balancerModel(options: BalancerModelOptions = {}): PoolModel<BalancerPool> {
  const { spec = MAINNET_SPEC } = options;
  const rules = { ...balancerRules(spec), ...options.rules };
  const { inject, emit } = EMISSION(spec);
  const model: PoolModel<BalancerPool> = {
    name: 'balancer',
    spec,
    defaultFeeRateU16: DEFAULT_FEE_RATE_U16,
    init: balancerInit,
    price: balancerPrice,
    buy: (pool, order) => balancerBuy(pool, order, rules),
    sell: (pool, order) => balancerSell(pool, order, rules),
    maxInput: (pool, side, limitPriceRao, feeRateU16) =>
      mostBeforeLimit(model, pool, { side, limitPriceRao, feeRateU16 }),
    inputToPrice: balancerInputToPrice,
    needed: (pool, taoOutRao) => ({ ok: true, amountRao: balancerAlphaNeeded(pool, taoOutRao) }),
    inject,
    emit: (pool, inflow) => emit(pool, inflow, rules),
  };
  return model;
}
