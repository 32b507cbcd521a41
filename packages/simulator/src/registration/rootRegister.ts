import type { Coldkey, Hotkey } from '@taokit/types';
import { claimHotkey, hotkeyStakeRao } from '../staking/hotkeys.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchResult, refuse } from '../system/DispatchResult.ts';
import { checkRegistrationCounters } from './checkRegistrationCounters.ts';
import { appendNeuron, replaceNeuron } from './seatNeuron.ts';

/**
 * `SubtensorModule.root_register`: a seat on the root, free of charge. When it is full, the seat with the least root
 * stake goes to a hotkey with more. Members become delegates with the default take.
 *
 * Source: `do_root_register`, `coinbase/root.rs`, v2.0.0, without the senate.
 */
export function rootRegister(
  { state, events }: BlockContext,
  coldkey: Coldkey,
  hotkey: Hotkey,
): DispatchResult {
  const root = state.subnets.get(ROOT_NETUID)!;
  const tooMany = checkRegistrationCounters(root);
  if (tooMany !== undefined) return tooMany;
  if (root.uids.has(hotkey))
    return refuse('SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} is on the root already.`);
  const uid = root.neurons.length < root.parameters.maxUids ? root.neurons.length : seatBelow(root, hotkey);
  if (uid === undefined)
    return refuse('SubtensorModule.StakeTooLowForRoot', `${hotkey} has no more stake than the root's last.`);
  claimHotkey(state, coldkey, hotkey);
  if (uid === root.neurons.length) appendNeuron(root, hotkey, state.blockNumber);
  else replaceNeuron(root, uid, hotkey, state.blockNumber);
  if (!state.takes.has(hotkey)) state.takes.set(hotkey, state.parameters.defaultTakeU16);
  root.registrations.thisBlock += 1;
  root.registrations.thisInterval += 1;
  events.push({ name: 'SubtensorModule.NeuronRegistered', netuid: ROOT_NETUID, uid, hotkey });
  return DISPATCHED;
}

/** The seat with the least root stake, when that is less than the hotkey's. */
function seatBelow(root: SubnetState, hotkey: Hotkey): number | undefined {
  const stakes = root.neurons.map((neuron) => hotkeyStakeRao(root, neuron.hotkey));
  const least = stakes.reduce((best, stake, uid) => (stake < stakes[best]! ? uid : best), 0);
  return stakes[least]! < hotkeyStakeRao(root, hotkey) ? least : undefined;
}
