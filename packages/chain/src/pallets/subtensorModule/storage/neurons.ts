import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';

// Who holds which uid, and what the last epoch gave them.

/** How many neurons. */
export const SubnetworkN = storageItem<[netuid: number], number>('SubtensorModule.SubnetworkN');
/** Hotkey of a uid. */
export const Keys = storageItem<[netuid: number, uid: number], AccountId>('SubtensorModule.Keys');
/** Uid of a hotkey. */
export const Uids = optionalItem<[netuid: number, hotkey: AccountId], number>('SubtensorModule.Uids');
/** Whether a hotkey has a uid. */
export const IsNetworkMember = storageItem<[hotkey: AccountId, netuid: number], boolean>(
  'SubtensorModule.IsNetworkMember',
);
/** Block of a neuron's registration. */
export const BlockAtRegistration = storageItem<[netuid: number, uid: number], bigint>(
  'SubtensorModule.BlockAtRegistration',
);
/** Which neurons were active in the last epoch. */
export const Active = storageItem<[netuid: number], readonly boolean[]>('SubtensorModule.Active');
/** Consensus of the last epoch, 65535ths. */
export const Consensus = storageItem<[netuid: number], readonly number[]>('SubtensorModule.Consensus');
/** Consensus of one mechanism, 65535ths. */
export const ConsensusByMechanism = storageItem<[netuidIndex: number], readonly number[]>(
  'SubtensorModule.ConsensusByMechanism',
);
/** Incentive of one mechanism's last epoch, 65535ths. */
export const Incentive = storageItem<[netuidIndex: number], readonly number[]>('SubtensorModule.Incentive');
/** Dividends of the last epoch, 65535ths. */
export const Dividends = storageItem<[netuid: number], readonly number[]>('SubtensorModule.Dividends');
/** Alpha of the last epoch, rao. */
export const Emission = storageItem<[netuid: number], readonly bigint[]>('SubtensorModule.Emission');
/** Block of each neuron's last weights. */
export const LastUpdate = storageItem<[netuidIndex: number], readonly bigint[]>('SubtensorModule.LastUpdate');
/** Trust in each validator, 65535ths. */
export const ValidatorTrust = storageItem<[netuid: number], readonly number[]>(
  'SubtensorModule.ValidatorTrust',
);
/** Who holds a validator's permit. */
export const ValidatorPermit = storageItem<[netuid: number], readonly boolean[]>(
  'SubtensorModule.ValidatorPermit',
);
/** Stake weights of the last epoch, 65535ths. */
export const StakeWeight = storageItem<[netuid: number], readonly number[]>('SubtensorModule.StakeWeight');
/** Emission that waits to be paid; from before Dynamic TAO. */
export const LoadedEmission = optionalItem<
  [netuid: number],
  readonly (readonly [AccountId, bigint, bigint])[]
>('SubtensorModule.LoadedEmission');
