import type { EpochEngine } from '@taokit/yuma';
import type { Context } from '../../../runtime/Context.ts';
import { SubnetRootSellTao } from '../storage/emission.ts';
import { allNetuids } from '../subnets/existing.ts';
import { distributeEmission } from './distributeEmission.ts';
import { drainPending } from './drainPending.ts';
import { netuidsToEmitTo } from './emissionNetwork.ts';
import { emitToSubnets } from './emitToSubnets.ts';
import type { ShareLease } from './payOwnerCut.ts';

const ROOT = 0;

/**
 * A block's coinbase: TAO and alpha to the subnets, then the epochs that are due, in the order of netuids.
 *
 * Source: `run_coinbase` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 475.
 *
 * @param context - where
 * @param engine - what computes epochs
 * @param shareLease - pays the contributors of a leased subnet
 */
export function runCoinbase(context: Context, engine: EpochEngine, shareLease: ShareLease): void {
  const { state } = context;
  SubnetRootSellTao.clear(state);
  const netuids = allNetuids(state).filter((netuid) => netuid !== ROOT);
  emitToSubnets(context, netuidsToEmitTo(state, netuids));
  const drained = drainPending(context, netuids);
  for (const emission of [...drained].sort((a, b) => a.netuid - b.netuid))
    distributeEmission(context, engine, emission, shareLease);
}
