import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { Hex } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { AssociatedEvmAddress, AssociatedUidsByEvmAddress } from '../storage/serving.ts';

/** Most neurons of one EVM address on a subnet (`MAX_ASSOCIATED_UIDS_PER_EVM_ADDRESS`). */
const MOST_UIDS = 32;

/** Ends the call where an EVM address has as many neurons as it may (`ensure_can_associate`). */
export function ensureCanLinkEvmAddress(state: Reads, netuid: number, uid: number, address: Hex): void {
  const uids = AssociatedUidsByEvmAddress.get(state, netuid, address);
  ensure(
    uids.length < MOST_UIDS || uids.some(([other]) => other === uid),
    'SubtensorModule.EvmKeyAssociationLimitExceeded',
    `${address} has ${uids.length} neurons on subnet ${netuid}.`,
  );
}

/** Gives a neuron an EVM address (`set_associated_evm_address`). */
export function linkEvmAddress(state: State, netuid: number, uid: number, address: Hex, block: number): void {
  const before = AssociatedEvmAddress.get(state, netuid, uid);
  if (before !== undefined && before[0] !== address) dropUid(state, netuid, before[0], uid);
  const entry = [uid, BigInt(block)] as const;
  AssociatedUidsByEvmAddress.mutate(state, netuid, address, (uids) =>
    uids.some(([other]) => other === uid)
      ? uids.map((one) => (one[0] === uid ? entry : one))
      : [...uids, entry],
  );
  AssociatedEvmAddress.insert(state, netuid, uid, [address, BigInt(block)]);
}

/** A neuron has no EVM address any more (`remove_associated_evm_address`). */
export function unlinkEvmAddress(state: State, netuid: number, uid: number): void {
  const before = AssociatedEvmAddress.take(state, netuid, uid);
  if (before !== undefined) dropUid(state, netuid, before[0], uid);
}

function dropUid(state: State, netuid: number, address: Hex, uid: number): void {
  const left = AssociatedUidsByEvmAddress.get(state, netuid, address).filter(([other]) => other !== uid);
  if (left.length === 0) AssociatedUidsByEvmAddress.remove(state, netuid, address);
  else AssociatedUidsByEvmAddress.insert(state, netuid, address, left);
}
