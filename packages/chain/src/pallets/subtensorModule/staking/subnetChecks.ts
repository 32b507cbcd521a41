import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { Reads } from '../../../state/State.ts';
import { NetworksAdded, SubtokenEnabled } from '../storage/subnets.ts';

/** Whether there is such a subnet; root is one (`if_subnet_exist`). */
export function subnetExists(state: Reads, netuid: number): boolean {
  return NetworksAdded.get(state, netuid);
}

/** Ends the call with `SubnetNotExists`. */
export function ensureSubnetExists(state: Reads, netuid: number): void {
  ensure(subnetExists(state, netuid), 'SubtensorModule.SubnetNotExists', `There is no subnet ${netuid}.`);
}

/** Ends the call with `SubtokenDisabled` before a subnet's start call (`ensure_subtoken_enabled`). */
export function ensureSubtokenEnabled(state: Reads, netuid: number): void {
  const isEnabled = SubtokenEnabled.get(state, netuid);
  ensure(isEnabled, 'SubtensorModule.SubtokenDisabled', `Alpha of subnet ${netuid} is not traded yet.`);
}

/** The netuids of entries that were read before: a block asks several times, and the state answers the same until one changes. */
const netuidsOf = new WeakMap<object, readonly number[]>();

/** Every subnet in the order the chain walks them: that of the bytes of their numbers, root among them (`get_all_subnet_netuids`). */
export function allNetuids(state: Reads): readonly number[] {
  const entries = NetworksAdded.entries(state);
  let netuids = netuidsOf.get(entries);
  if (netuids === undefined) {
    netuids = entries.filter(([, isAdded]) => isAdded).map(([[netuid]]) => netuid);
    netuidsOf.set(entries, netuids);
  }
  return netuids;
}
