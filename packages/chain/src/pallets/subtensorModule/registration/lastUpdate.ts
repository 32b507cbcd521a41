import type { Reads, State } from '../../../state/State.ts';
import { LastUpdate, SubnetworkN } from '../storage/neurons.ts';

/** Keys of mechanisms are this many apart (`GLOBAL_MAX_SUBNET_COUNT`). */
const MAX_SUBNETS = 4_096;

/** Block of a neuron's last weights; 0 for none (`get_last_update_for_uid`). */
export function lastUpdateOf(state: Reads, netuidIndex: number, uid: number): bigint {
  return LastUpdate.get(state, netuidIndex)[uid] ?? 0n;
}

/** Keeps the block of a neuron's weights (`set_last_update_for_uid`); nothing for a uid that the subnet does not have. */
export function setLastUpdate(state: State, netuidIndex: number, uid: number, block: number): void {
  const stored = LastUpdate.get(state, netuidIndex);
  const length = Math.max(stored.length, SubnetworkN.get(state, netuidIndex % MAX_SUBNETS));
  if (uid >= length) return;
  const updates = Array.from({ length }, (_, at) => stored[at] ?? 0n);
  updates[uid] = BigInt(block);
  LastUpdate.insert(state, netuidIndex, updates);
}
