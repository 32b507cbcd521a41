import { MAINNET_SPEC } from '@taokit/types';
import { balancerSwaps } from './balancer/balancerSwaps.ts';
import { concentratedSwaps } from './concentratedLiquidity/concentratedSwaps.ts';
import { constantProductSwaps } from './constantProduct/constantProductSwaps.ts';
import { type PoolModelAtOptions, poolNameAt } from './poolNameAt.ts';
import { rootSwaps } from './root/rootSwaps.ts';
import type { PoolModelName, SwapModel } from './SwapModel.ts';
import { superellipseSwaps } from './superellipse/superellipseSwaps.ts';

/** Every kind; each takes pools of its own. */
const MODELS: Readonly<Record<PoolModelName, (options: { spec: number }) => unknown>> = {
  root: rootSwaps,
  constantProduct: constantProductSwaps,
  concentratedLiquidity: concentratedSwaps,
  balancer: balancerSwaps,
  superellipse: superellipseSwaps,
};

/**
 * What `poolModelAt` gives, without the half that only blocks need.
 *
 * @param options - spec version, subnet, proposals; checked
 * @throws UnitError `types/unknown-spec`
 */
export function swapModelAt(options: PoolModelAtOptions): SwapModel {
  const { spec = MAINNET_SPEC } = options;
  return MODELS[poolNameAt(options)]({ spec }) as SwapModel;
}
