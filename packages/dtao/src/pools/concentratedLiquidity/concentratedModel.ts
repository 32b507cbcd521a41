import { checkedModel } from '../checkedModel.ts';
import { injectThenBuy } from '../emit.ts';
import { checkModelOptions, modelOptions } from '../modelOptions.ts';
import type { PoolModel } from '../PoolModel.ts';
import { type ConcentratedPool, concentratedRules } from './ConcentratedPool.ts';
import { concentratedPoolRule } from './concentratedPoolRule.ts';
import { type ConcentratedModelOptions, concentratedSwaps } from './concentratedSwaps.ts';
import { concentratedInject } from './inject.ts';
import { concentratedAlphaNeeded } from './needed.ts';

const OPTIONS = /* @__PURE__ */ modelOptions(
  'minimumReserveRao',
  'checksBothReserves',
  'minimumLiquidity',
  'defaultFeeRateU16',
  'collectsFees',
  'keepsScrap',
  'paysAuthor',
);

/**
 * Concentrated liquidity pools ("swap v3"), spec 283 .. 422.
 *
 * @param options - spec version, and constants of another runtime
 * @throws UnitError `types/unknown-spec`
 */
export function concentratedModel(options: ConcentratedModelOptions = {}): PoolModel<ConcentratedPool> {
  checkModelOptions(options, OPTIONS);
  return checkedModel(concentratedModelUnchecked(options), concentratedPoolRule);
}

/** {@link concentratedModel} for callers inside this package, whose pools and orders were looked at before. */
export function concentratedModelUnchecked(options: ConcentratedModelOptions): PoolModel<ConcentratedPool> {
  const swaps = concentratedSwaps(options);
  const rules = concentratedRules(swaps.spec, options.rules);
  const model: PoolModel<ConcentratedPool> = {
    ...swaps,
    needed: (pool, taoOutRao) => concentratedAlphaNeeded(pool, taoOutRao, rules),
    inject: (pool, amounts) => ({ ...amounts, pool: concentratedInject(pool, amounts, rules) }),
    emit: (pool, inflow) => injectThenBuy(model, pool, inflow),
  };
  return model;
}
