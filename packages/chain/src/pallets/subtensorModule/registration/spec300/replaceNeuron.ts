import type { Context } from '../../../../runtime/Context.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { State } from '../../../../state/State.ts';
import type { StorageItem } from '../../../../state/storageItems.ts';
import {
  Active,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  Uids,
} from '../../storage/neurons.ts';
import { AssociatedEvmAddress, Axons, NeuronCertificates } from '../../storage/serving.ts';
import { Trust } from '../../storage/spec300.ts';
import { SubnetOwnerHotkey } from '../../storage/subnets.ts';
import { Bonds } from '../../storage/weights.ts';
import { seat } from '../appendNeuron.ts';

/**
 * Gives a uid to another hotkey, which inherits weights, rank, permit and pruning score. That of the owner's hotkey stays.
 *
 * Source: `replace_neuron` in `pallets/subtensor/src/subnets/uids.rs`, July 2025.
 */
export function replaceNeuron(context: Context, netuid: number, uid: number, hotkey: AccountId): void {
  const { state, block } = context;
  const old = Keys.get(state, netuid, uid);
  if (SubnetOwnerHotkey.contains(state, netuid) && SubnetOwnerHotkey.get(state, netuid) === old) return;
  Uids.remove(state, netuid, old);
  for (const item of [NeuronCertificates, Axons]) item.remove(state, netuid, old);
  IsNetworkMember.remove(state, old, netuid);
  AssociatedEvmAddress.remove(state, netuid, uid);
  Bonds.remove(state, netuid, uid);
  setElement(Active, state, netuid, uid, true);
  setElement(Emission, state, netuid, uid, 0n);
  for (const item of [Trust, Consensus, Incentive, Dividends]) setElement(item, state, netuid, uid, 0);
  seat(state, { netuid, uid, hotkey, block });
}

function setElement<Value>(
  item: StorageItem<[netuid: number], readonly Value[], never>,
  state: State,
  netuid: number,
  uid: number,
  value: Value,
): void {
  const values = item.get(state, netuid);
  if (uid < values.length)
    item.insert(
      state,
      netuid,
      values.map((before, at) => (at === uid ? value : before)),
    );
}
