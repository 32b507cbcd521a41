import { objectOf } from '@taokit/errors/check';
import { checkedModel, RESERVES } from '../checkedModel.ts';
import { injectThenBuy } from '../emit.ts';
import { checkModelOptions, modelOptions } from '../modelOptions.ts';
import type { PoolModel } from '../PoolModel.ts';
import { type ConstantProductModelOptions, constantProductSwaps } from './constantProductSwaps.ts';
import { constantProductInject } from './inject.ts';
import { constantProductAlphaNeeded } from './needed.ts';
import { constantProductRules } from './rules.ts';

const OPTIONS = /* @__PURE__ */ modelOptions();
/** What a pool holds. */
const POOL = /* @__PURE__ */ objectOf(RESERVES);

/**
 * Launch pools: constant product, spec 233 .. 282. The fee is flat, in TAO, and joins the pool (`PoolOrder.flatFeeRao`);
 * a limit is an amount that the chain computes from the reserves before the order.
 *
 * @param options - spec version
 * @throws UnitError `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { constantProductModel } from '@taokit/dtao/pools';
 *
 * const pool = { taoReserveRao: 1_000_000_000_000n, alphaReserveRao: 50_000_000_000_000n };
 * const swap = constantProductModel().buy(pool, { amountRao: 1_000_000_000n, feeRateU16: 0 });
 * console.log(swap.ok ? swap.amountOutRao : swap.reason);
 * ```
 */
export function constantProductModel(options: ConstantProductModelOptions = {}): PoolModel {
  checkModelOptions(options, OPTIONS);
  return checkedModel(constantProductModelUnchecked(options), POOL);
}

/** {@link constantProductModel} for callers inside this package, whose pools and orders were looked at before. */
export function constantProductModelUnchecked(options: ConstantProductModelOptions): PoolModel {
  const swaps = constantProductSwaps(options);
  const rules = constantProductRules(swaps.spec);
  const model: PoolModel = {
    ...swaps,
    needed: (pool, taoOutRao) => constantProductAlphaNeeded(pool, taoOutRao, rules),
    inject: constantProductInject,
    emit: (pool, inflow) => injectThenBuy(model, pool, inflow),
  };
  return model;
}
