import { objectOf } from '@taokit/errors/check';
import { signedBits } from '../../internal/rules.ts';
import { checkedModel, RESERVES } from '../checkedModel.ts';
import { buyThenInject } from '../emit.ts';
import { checkModelOptions, modelOptions } from '../modelOptions.ts';
import type { PoolModel } from '../PoolModel.ts';
import { superellipseInject } from './inject.ts';
import { superellipseAlphaNeeded } from './needed.ts';
import type { SuperellipsePool } from './SuperellipsePool.ts';
import { type SuperellipseModelOptions, superellipseSwaps } from './superellipseSwaps.ts';

const OPTIONS = /* @__PURE__ */ modelOptions('minimumReserveRao', 'maxInputMultiple');
/** What a pool holds. */
const POOL = /* @__PURE__ */ objectOf({
  ...RESERVES,
  alphaScaleQ32: signedBits,
  taoScaleQ32: signedBits,
  centerAlphaQ32: signedBits,
  centerTaoQ32: signedBits,
});

/**
 * Translated superellipse pools: a proposal, published as source that no release contains.
 *
 * @param options - spec version, and other constants
 */
export function superellipseModel(options: SuperellipseModelOptions = {}): PoolModel<SuperellipsePool> {
  checkModelOptions(options, OPTIONS);
  return checkedModel(superellipseModelUnchecked(options), POOL);
}

/** {@link superellipseModel} for callers inside this package, whose pools and orders were looked at before. */
export function superellipseModelUnchecked(options: SuperellipseModelOptions): PoolModel<SuperellipsePool> {
  const model: PoolModel<SuperellipsePool> = {
    ...superellipseSwaps(options),
    needed: superellipseAlphaNeeded,
    inject: superellipseInject,
    emit: (pool, inflow) => buyThenInject(model, pool, inflow),
  };
  return model;
}
