import { bySpec } from '@taokit/types';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { mechanismIndices } from '../epoch/mechanisms.ts';
import { HotkeySuccessor } from '../storage/keySwaps.ts';
import {
  Active,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  SubnetworkN,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from '../storage/neurons.ts';
import { PruningScores, Rank, Trust } from '../storage/spec300.ts';
import { setLastUpdate } from './lastUpdate.ts';

/** Lists by uid that later releases do not keep. */
const droppedLists = /* @__PURE__ */ bySpec<readonly (typeof Rank)[]>({
  283: [Rank, Trust, PruningScores],
  423: [],
});

/**
 * Gives a hotkey the next uid of a subnet (`append_neuron`).
 *
 * @returns the uid
 */
export function appendNeuron(state: State, netuid: number, hotkey: AccountId, block: number): number {
  const uid = SubnetworkN.get(state, netuid);
  SubnetworkN.insert(state, netuid, uid + 1);
  push(Active, state, netuid, true);
  push(Emission, state, netuid, 0n);
  push(Consensus, state, netuid, 0);
  for (const index of mechanismIndices(state, netuid)) {
    push(Incentive, state, index, 0);
    setLastUpdate(state, index, uid, block);
  }
  push(Dividends, state, netuid, 0);
  push(ValidatorTrust, state, netuid, 0);
  push(ValidatorPermit, state, netuid, false);
  for (const item of droppedLists(state.registry.version.specVersion)) push(item, state, netuid, 0);
  seat(state, { netuid, uid, hotkey, block });
  return uid;
}

/** Makes a uid a hotkey's; what the hotkey became in an earlier life no longer counts. */
export function seat(
  state: State,
  to: { readonly netuid: number; readonly uid: number; readonly hotkey: AccountId; readonly block: number },
): void {
  const { netuid, uid, hotkey, block } = to;
  Keys.insert(state, netuid, uid, hotkey);
  Uids.insert(state, netuid, hotkey, uid);
  BlockAtRegistration.insert(state, netuid, uid, BigInt(block));
  IsNetworkMember.insert(state, hotkey, netuid, true);
  HotkeySuccessor.remove(state, netuid, hotkey);
}

function push<Value>(
  item: StorageItem<[netuid: number], readonly Value[], never>,
  state: State,
  netuid: number,
  value: Value,
): void {
  item.mutate(state, netuid, (values) => [...values, value]);
}
