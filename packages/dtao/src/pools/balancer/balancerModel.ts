import { bySpec } from '@taokit/types';
import { checkedModel } from '../checkedModel.ts';
import { checkModelOptions, modelOptions } from '../modelOptions.ts';
import type { PoolModel } from '../PoolModel.ts';
import { type BalancerPool, balancerRules } from './BalancerPool.ts';
import { balancerPoolRule } from './balancerPoolRule.ts';
import { type BalancerModelOptions, balancerSwaps } from './balancerSwaps.ts';
import { buyThenInjectBalancer, weighThenBuyBalancer } from './emit.ts';
import { injectOrDrop, injectOrKeep } from './inject.ts';
import { balancerAlphaNeeded } from './needed.ts';

const EMISSION = /* @__PURE__ */ bySpec({
  380: { inject: injectOrDrop, emit: weighThenBuyBalancer },
  441: { inject: injectOrKeep, emit: buyThenInjectBalancer },
});

const OPTIONS = /* @__PURE__ */ modelOptions('minimumReserveRao', 'maxInputMultiple');

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
  checkModelOptions(options, OPTIONS);
  return checkedModel(balancerModelUnchecked(options), balancerPoolRule);
}

/** {@link balancerModel} for callers inside this package, whose pools and orders were looked at before. */
export function balancerModelUnchecked(options: BalancerModelOptions): PoolModel<BalancerPool> {
  const swaps = balancerSwaps(options);
  const rules = balancerRules(swaps.spec, options.rules);
  const { inject, emit } = EMISSION(swaps.spec);
  return {
    ...swaps,
    needed: (pool, taoOutRao) => ({ ok: true, amountRao: balancerAlphaNeeded(pool, taoOutRao) }),
    inject,
    emit: (pool, inflow) => emit(pool, inflow, rules),
  };
}
