import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';

// Who holds which uid, and what the last epoch gave them.

/** How many neurons. */
export const SubnetworkN: StorageItem<[netuid: number], number> = storageItem('SubtensorModule.SubnetworkN');
/** Hotkey of a uid. */
export const Keys: StorageItem<[netuid: number, uid: number], AccountId> =
  storageItem('SubtensorModule.Keys');
/** Uid of a hotkey. */
export const Uids: StorageItem<[netuid: number, hotkey: AccountId], number, undefined> =
  optionalItem('SubtensorModule.Uids');
/** Whether a hotkey has a uid. */
export const IsNetworkMember: StorageItem<[hotkey: AccountId, netuid: number], boolean> = storageItem(
  'SubtensorModule.IsNetworkMember',
);
/** Block of a neuron's registration. */
export const BlockAtRegistration: StorageItem<[netuid: number, uid: number], bigint> = storageItem(
  'SubtensorModule.BlockAtRegistration',
);
/** Which neurons were active in the last epoch. */
export const Active: StorageItem<[netuid: number], readonly boolean[]> =
  storageItem('SubtensorModule.Active');
/** Consensus of the last epoch, 65535ths. */
export const Consensus: StorageItem<[netuid: number], readonly number[]> =
  storageItem('SubtensorModule.Consensus');
/** Consensus of one mechanism, 65535ths. */
export const ConsensusByMechanism: StorageItem<[netuidIndex: number], readonly number[]> = storageItem(
  'SubtensorModule.ConsensusByMechanism',
);
/** Incentive of one mechanism's last epoch, 65535ths. */
export const Incentive: StorageItem<[netuidIndex: number], readonly number[]> =
  storageItem('SubtensorModule.Incentive');
/** Dividends of the last epoch, 65535ths. */
export const Dividends: StorageItem<[netuid: number], readonly number[]> =
  storageItem('SubtensorModule.Dividends');
/** Alpha of the last epoch, rao. */
export const Emission: StorageItem<[netuid: number], readonly bigint[]> =
  storageItem('SubtensorModule.Emission');
/** Block of each neuron's last weights. */
export const LastUpdate: StorageItem<[netuidIndex: number], readonly bigint[]> = storageItem(
  'SubtensorModule.LastUpdate',
);
/** Trust in each validator, 65535ths. */
export const ValidatorTrust: StorageItem<[netuid: number], readonly number[]> = storageItem(
  'SubtensorModule.ValidatorTrust',
);
/** Who holds a validator's permit. */
export const ValidatorPermit: StorageItem<[netuid: number], readonly boolean[]> = storageItem(
  'SubtensorModule.ValidatorPermit',
);
/** Stake weights of the last epoch, 65535ths. */
export const StakeWeight: StorageItem<[netuid: number], readonly number[]> = storageItem(
  'SubtensorModule.StakeWeight',
);
/** Emission that waits to be paid; from before Dynamic TAO. */
export const LoadedEmission: StorageItem<
  [netuid: number],
  readonly (readonly [AccountId, bigint, bigint])[],
  undefined
> = optionalItem('SubtensorModule.LoadedEmission');
