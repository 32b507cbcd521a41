import { checkDissolve, foldReservoirs } from '@taokit/dtao/subnets';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { BalancerAlphaReservoir, BalancerTaoReservoir } from '../../swap/storage.ts';
import { ensureOk } from '../ensureOk.ts';
import { SubnetAlphaIn, SubnetTAO } from '../storage/pools.ts';
import { TotalStake } from '../storage/staking.ts';
import { DissolveCleanupQueue, NetworksAdded, TotalNetworks } from '../storage/subnets.ts';
import { subnetExists } from './existing.ts';

/**
 * Ends a subnet: from here on it does not exist; what it held is paid out and cleaned up in idle blocks (`do_dissolve_network`).
 *
 * Source: `pallets/subtensor/src/subnets/dissolution.rs`, spec 475. 425 did everything at once.
 */
export function dissolveSubnet(context: Context, netuid: number): void {
  const { state } = context;
  const cleanupQueue = DissolveCleanupQueue.get(state);
  const plan = ensureOk(checkDissolve({ netuid, exists: subnetExists(state, netuid), cleanupQueue }));
  const waitingRao = BalancerTaoReservoir.take(state, netuid);
  const folded = foldReservoirs({
    taoRao: SubnetTAO.get(state, netuid),
    alphaInRao: SubnetAlphaIn.get(state, netuid),
    taoReservoirRao: waitingRao,
    alphaReservoirRao: BalancerAlphaReservoir.take(state, netuid),
  });
  SubnetTAO.insert(state, netuid, folded.taoRao);
  SubnetAlphaIn.insert(state, netuid, folded.alphaInRao);
  NetworksAdded.remove(state, netuid);
  TotalNetworks.mutate(state, (count) => Math.max(count - 1, 0));
  TotalStake.mutate(state, (stake) => saturatingSubU64(saturatingAddU64(stake, waitingRao), folded.taoRao));
  DissolveCleanupQueue.insert(state, plan.cleanupQueue);
  context.deposit('SubtensorModule.NetworkRemoved', [netuid]);
}
