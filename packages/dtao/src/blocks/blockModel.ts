import type { Proposal } from '../Proposal.ts';
import { balancerModelUnchecked } from '../pools/balancer/balancerModel.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { superellipseModelUnchecked } from '../pools/superellipse/superellipseModel.ts';

/**
 * The pools of the blocks made here: weighted, or the proposal. `poolModelAt` has the same rule, and the older pools too, which a
 * page that makes blocks would load for nothing.
 *
 * @param spec - from 423
 * @param proposals - rules on top
 */
export function blockModel<Pool extends PoolReserves>(
  spec: number,
  proposals: readonly Proposal[],
): PoolModel<Pool> {
  const model = proposals.includes('superellipse')
    ? superellipseModelUnchecked({ spec })
    : balancerModelUnchecked({ spec });
  return model as unknown as PoolModel<Pool>;
}
