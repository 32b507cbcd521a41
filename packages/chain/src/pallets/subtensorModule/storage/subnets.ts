import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { DissolveCleanupStatus, NetworkRegistrationInfo } from './values.ts';

// Which subnets there are, who owns them, and what they are called.

/** Subnets that exist. */
export const NetworksAdded: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.NetworksAdded',
);
/** How many subnets exist, root included. */
export const TotalNetworks: StorageItem<[], number> = storageItem('SubtensorModule.TotalNetworks');
/** How many subnets may exist. */
export const SubnetLimit: StorageItem<[], number> = storageItem('SubtensorModule.SubnetLimit');
/** 1: a pool of its own (dynamic); 0: alpha is TAO, one to one (stable, root). */
export const SubnetMechanism: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.SubnetMechanism',
);
/** Block of the subnet's registration. */
export const NetworkRegisteredAt: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.NetworkRegisteredAt',
);
/** How often the number was given to a subnet. */
export const RegisteredSubnetCounter: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.RegisteredSubnetCounter',
);
/** Owner's coldkey. */
export const SubnetOwner: StorageItem<[netuid: number], AccountId> = storageItem(
  'SubtensorModule.SubnetOwner',
);
/** Owner's hotkey. */
export const SubnetOwnerHotkey: StorageItem<[netuid: number], AccountId> = storageItem(
  'SubtensorModule.SubnetOwnerHotkey',
);
/** TAO paid for the registration, rao. */
export const SubnetLocked: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetLocked',
);
/** Largest such payment, rao. */
export const LargestLocked: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.LargestLocked',
);
/** First block with emission; nothing before `start_call`. */
export const FirstEmissionBlockNumber: StorageItem<[netuid: number], bigint, undefined> = optionalItem(
  'SubtensorModule.FirstEmissionBlockNumber',
);
/** Whether its alpha can be traded. */
export const SubtokenEnabled: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.SubtokenEnabled',
);
/** Symbol of its alpha, UTF-8. */
export const TokenSymbol: StorageItem<[netuid: number], Uint8Array> = storageItem(
  'SubtensorModule.TokenSymbol',
);
/** Whether stake may change its owner. */
export const TransferToggle: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.TransferToggle',
);
/** Blocks in which a new subnet is not pruned. */
export const NetworkImmunityPeriod: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.NetworkImmunityPeriod',
);
/** Blocks from registration to `start_call`. */
export const StartCallDelay: StorageItem<[], bigint> = storageItem('SubtensorModule.StartCallDelay');
/** Least cost of a subnet, rao. */
export const NetworkMinLockCost: StorageItem<[], bigint> = storageItem('SubtensorModule.NetworkMinLockCost');
/** Cost of the last one, rao. */
export const NetworkLastLockCost: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.NetworkLastLockCost',
);
/** Blocks in which the cost falls back. */
export const NetworkLockReductionInterval: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.NetworkLockReductionInterval',
);
/** Blocks between registrations of subnets. */
export const NetworkRateLimit: StorageItem<[], bigint> = storageItem('SubtensorModule.NetworkRateLimit');
/** First block in which a subnet can be registered. */
export const NetworkRegistrationStartBlock: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.NetworkRegistrationStartBlock',
);
/** Registrations that wait for a number. */
export const NetworkRegistrationQueue: StorageItem<[], readonly NetworkRegistrationInfo[]> = storageItem(
  'SubtensorModule.NetworkRegistrationQueue',
);
/** Next place in the queue. */
export const NetworkRegistrationLockId: StorageItem<[], number> = storageItem(
  'SubtensorModule.NetworkRegistrationLockId',
);
/** Who pays for a place in the queue, and how much, rao. */
export const NetworkRegistrationEscrow: StorageItem<
  [place: number],
  readonly [AccountId, bigint],
  undefined
> = optionalItem('SubtensorModule.NetworkRegistrationEscrow');
/** Subnets that are gone and still have to be cleaned up. */
export const DissolveCleanupQueue: StorageItem<[], readonly number[]> = storageItem(
  'SubtensorModule.DissolveCleanupQueue',
);
/** How far the clean-up has come. */
export const CurrentDissolveCleanupStatus: StorageItem<[], DissolveCleanupStatus, undefined> = optionalItem(
  'SubtensorModule.CurrentDissolveCleanupStatus',
);
/** Blocks between the request and the dissolution. */
export const DissolveNetworkScheduleDuration: StorageItem<[], number> = storageItem(
  'SubtensorModule.DissolveNetworkScheduleDuration',
);
/** How many mechanisms a subnet may have. */
export const MaxMechanismCount: StorageItem<[], number> = storageItem('SubtensorModule.MaxMechanismCount');
/** How many it has. */
export const MechanismCountCurrent: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MechanismCountCurrent',
);
/** How its emission is split between them, 65535ths. */
export const MechanismEmissionSplit: StorageItem<[netuid: number], readonly number[], undefined> =
  optionalItem('SubtensorModule.MechanismEmissionSplit');
