import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { Reads } from '../../../state/State.ts';
import { NetworksAdded } from '../storage/subnets.ts';

/** Root's netuid. */
export const ROOT_NETUID = 0;

/** Whether a subnet exists (`if_subnet_exist`). */
export function subnetExists(state: Reads, netuid: number): boolean {
  return NetworksAdded.get(state, netuid);
}

/** Ends the call unless a subnet exists. */
export function ensureSubnetExists(state: Reads, netuid: number): void {
  ensure(subnetExists(state, netuid), 'SubtensorModule.SubnetNotExists', `There is no subnet ${netuid}.`);
}

/** Every subnet that exists, root included, in the chain's own order (`get_all_subnet_netuids`). */
export function subnetNetuids(state: Reads): readonly number[] {
  return NetworksAdded.entries(state).flatMap(([[netuid], added]) => (added ? [netuid] : []));
}

/** Every subnet that exists but root. */
export function poolNetuids(state: Reads): readonly number[] {
  return subnetNetuids(state).filter((netuid) => netuid !== ROOT_NETUID);
}
