import { bySpec } from '@taokit/types';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { Reads } from '../../../state/State.ts';
import { NetworksAdded, SubtokenEnabled } from '../storage/subnets.ts';

/** Root's netuid. */
export const ROOT_NETUID = 0;

/** Whether a subnet exists; root does (`if_subnet_exist`). */
export function subnetExists(state: Reads, netuid: number): boolean {
  return NetworksAdded.get(state, netuid);
}

/** Name of the error; calls about stake had today's name in spec 300 already (`ensureStakeSubnet`). */
const missing = /* @__PURE__ */ bySpec({ 283: 'SubNetworkDoesNotExist', 423: 'SubnetNotExists' });

/** Ends the call unless a subnet exists. */
export function ensureSubnetExists(state: Reads, netuid: number): void {
  if (subnetExists(state, netuid)) return;
  fail(`SubtensorModule.${missing(state.registry.version.specVersion)}`, `There is no subnet ${netuid}.`);
}

/**
 * Ends the call with `SubnetNotExists` where it is about rows that a dissolved subnet still has: from 475 on these go bit by bit, and
 * nobody may use them meanwhile. Up to 425 they went at once, and these calls did not ask.
 */
export const ensureLiveSubnet: (context: Pick<ChainReads, 'state' | 'spec'>, netuid: number) => void =
  /* @__PURE__ */ ruleBySpec<Pick<ChainReads, 'state' | 'spec'>, [netuid: number], void>({
    233: () => {},
    475: ({ state }, netuid) => ensureSubnetExists(state, netuid),
  });

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
    netuids = entries.flatMap(([[netuid], added]) => (added ? [netuid] : []));
    netuidsOf.set(entries, netuids);
  }
  return netuids;
}

/** Every subnet that exists but root. */
export function poolNetuids(state: Reads): readonly number[] {
  return allNetuids(state).filter((netuid) => netuid !== ROOT_NETUID);
}
