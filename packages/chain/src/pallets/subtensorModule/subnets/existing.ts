import { fail } from '../../../runtime/DispatchFailure.ts';
import { specTable } from '../../../runtime/ruleBySpec.ts';
import type { Reads } from '../../../state/State.ts';
import { NetworksAdded } from '../storage/subnets.ts';

/** Root's netuid. */
export const ROOT_NETUID = 0;

/** Whether a subnet exists (`if_subnet_exist`). */
export function subnetExists(state: Reads, netuid: number): boolean {
  return NetworksAdded.get(state, netuid);
}

/** Name of the error; calls about stake had today's in spec 300 already. */
const missing = /* @__PURE__ */ specTable({ 283: 'SubNetworkDoesNotExist', 423: 'SubnetNotExists' });

/** Ends the call unless a subnet exists. */
export function ensureSubnetExists(state: Reads, netuid: number): void {
  if (subnetExists(state, netuid)) return;
  fail(`SubtensorModule.${missing(state.registry.version.specVersion)}`, `There is no subnet ${netuid}.`);
}

/** Every subnet that exists, root included, in the chain's own order (`get_all_subnet_netuids`). */
export function subnetNetuids(state: Reads): readonly number[] {
  return NetworksAdded.entries(state).flatMap(([[netuid], added]) => (added ? [netuid] : []));
}

/** Every subnet that exists but root. */
export function poolNetuids(state: Reads): readonly number[] {
  return subnetNetuids(state).filter((netuid) => netuid !== ROOT_NETUID);
}
