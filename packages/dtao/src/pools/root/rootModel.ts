import { recordWith } from '../../internal/rules.ts';
import { checkedModel, RESERVES } from '../checkedModel.ts';
import { constantProductInject } from '../constantProduct/inject.ts';
import { injectThenBuy } from '../emit.ts';
import { checkModelOptions, modelOptions } from '../modelOptions.ts';
import type { PoolModel } from '../PoolModel.ts';
import { type RootModelOptions, rootSwaps } from './rootSwaps.ts';

const OPTIONS = /* @__PURE__ */ modelOptions();
/** What a pool holds; it may hold more, whatever is stored of a subnet, which does not count here. */
const POOL = /* @__PURE__ */ recordWith(RESERVES);

/**
 * Root, and every subnet with mechanism 0: TAO and alpha are one for one, in both directions, without a fee. A limit on the
 * wrong side of 1 TAO leaves the whole order with the trader.
 *
 * Source: `sim_swap_*` in `staking/stake_utils.rs`, v2.0.0; `sim_swap` in `pallets/swap/src/pallet/impls.rs`;
 * `get_max_amount_add` and `get_max_amount_remove` in `pallets/subtensor/src/staking`.
 *
 * @param options - spec version
 */
export function rootModel(options: RootModelOptions = {}): PoolModel {
  checkModelOptions(options, OPTIONS);
  return checkedModel(rootModelUnchecked(options), POOL);
}

/** {@link rootModel} for callers inside this package, whose pools and orders were looked at before. */
export function rootModelUnchecked(options: RootModelOptions): PoolModel {
  const model: PoolModel = {
    ...rootSwaps(options),
    needed: (_, taoOutRao) => ({ ok: true, amountRao: taoOutRao }),
    inject: constantProductInject,
    emit: (pool, inflow) => injectThenBuy(model, pool, inflow),
  };
  return model;
}
