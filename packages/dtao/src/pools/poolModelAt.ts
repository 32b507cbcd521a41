import { MAINNET_SPEC } from '@taokit/types';
import { balancerModel } from './balancer/balancerModel.ts';
import { concentratedModel } from './concentratedLiquidity/concentratedModel.ts';
import { constantProductModel } from './constantProduct/constantProductModel.ts';
import type { PoolModel } from './PoolModel.ts';
import { checkPoolOptions, type PoolModelAtOptions, poolNameAt } from './poolNameAt.ts';
import { rootModel } from './root/rootModel.ts';
import type { PoolModelName } from './SwapModel.ts';
import { superellipseModel } from './superellipse/superellipseModel.ts';

/** Every kind; each takes pools of its own. */
const MODELS: Readonly<Record<PoolModelName, (options: { spec: number }) => unknown>> = {
  root: rootModel,
  constantProduct: constantProductModel,
  concentratedLiquidity: concentratedModel,
  balancer: balancerModel,
  superellipse: superellipseModel,
};

/**
 * The pools of a subnet at a spec version.
 *
 * The result's functions take pools of its own kind: made by its `init`, or, once its `name` is known, read from the chain.
 *
 * @param options - spec version, subnet, proposals
 * @throws DtaoError for an option that is unknown or of another type; UnitError `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { poolModelAt } from '@taokit/dtao/pools';
 *
 * const model = poolModelAt({ spec: 475 });
 * const made = model.init({ taoReserveRao: 52_000n * 10n ** 9n, alphaReserveRao: 720_000n * 10n ** 9n });
 * if (made.ok) console.log(model.name, model.price(made.pool)); // balancer 1332264849767912061n
 * ```
 */
export function poolModelAt(options: PoolModelAtOptions = {}): PoolModel {
  checkPoolOptions(options);
  const { spec = MAINNET_SPEC } = options;
  return MODELS[poolNameAt(options)]({ spec }) as PoolModel;
}
