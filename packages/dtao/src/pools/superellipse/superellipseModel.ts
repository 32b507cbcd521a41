import { buyThenInject } from '../emit.ts';
import { checkModelOptions, modelOptions } from '../modelOptions.ts';
import type { PoolModel } from '../PoolModel.ts';
import { superellipseInject } from './inject.ts';
import { superellipseAlphaNeeded } from './needed.ts';
import type { SuperellipsePool } from './SuperellipsePool.ts';
import { type SuperellipseModelOptions, superellipseSwaps } from './superellipseSwaps.ts';

const OPTIONS = /* @__PURE__ */ modelOptions('minimumReserveRao', 'maxInputMultiple');

/**
 * Translated superellipse pools: a proposal, published as source that no release contains.
 *
 * @param options - spec version, and other constants
 */
export function superellipseModel(options: SuperellipseModelOptions = {}): PoolModel<SuperellipsePool> {
  checkModelOptions(options, OPTIONS);
  const model: PoolModel<SuperellipsePool> = {
    ...superellipseSwaps(options),
    needed: superellipseAlphaNeeded,
    inject: superellipseInject,
    emit: (pool, inflow) => buyThenInject(model, pool, inflow),
  };
  return model;
}
