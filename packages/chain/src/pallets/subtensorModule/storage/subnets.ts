import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { DissolveCleanupStatus, NetworkRegistrationInfo } from './values.ts';

// Which subnets there are, who owns them, and what they are called.

/** Subnets that exist. */
export const NetworksAdded = storageItem<[netuid: number], boolean>('SubtensorModule.NetworksAdded');
/** How many subnets exist, root included. */
export const TotalNetworks = storageItem<[], number>('SubtensorModule.TotalNetworks');
/** How many subnets may exist. */
export const SubnetLimit = storageItem<[], number>('SubtensorModule.SubnetLimit');
/** 1: a pool of its own (dynamic); 0: alpha is TAO, one to one (stable, root). */
export const SubnetMechanism = storageItem<[netuid: number], number>('SubtensorModule.SubnetMechanism');
/** Block of the subnet's registration. */
export const NetworkRegisteredAt = storageItem<[netuid: number], bigint>(
  'SubtensorModule.NetworkRegisteredAt',
);
/** How often the number was given to a subnet. */
export const RegisteredSubnetCounter = storageItem<[netuid: number], bigint>(
  'SubtensorModule.RegisteredSubnetCounter',
);
/** Owner's coldkey. */
export const SubnetOwner = storageItem<[netuid: number], AccountId>('SubtensorModule.SubnetOwner');
/** Owner's hotkey. */
export const SubnetOwnerHotkey = storageItem<[netuid: number], AccountId>(
  'SubtensorModule.SubnetOwnerHotkey',
);
/** TAO paid for the registration, rao. */
export const SubnetLocked = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetLocked');
/** Largest such payment, rao. */
export const LargestLocked = storageItem<[netuid: number], bigint>('SubtensorModule.LargestLocked');
/** First block with emission; nothing before `start_call`. */
export const FirstEmissionBlockNumber = optionalItem<[netuid: number], bigint>(
  'SubtensorModule.FirstEmissionBlockNumber',
);
/** Whether its alpha can be traded. */
export const SubtokenEnabled = storageItem<[netuid: number], boolean>('SubtensorModule.SubtokenEnabled');
/** Symbol of its alpha, UTF-8. */
export const TokenSymbol = storageItem<[netuid: number], Uint8Array>('SubtensorModule.TokenSymbol');
/** Whether stake may change its owner. */
export const TransferToggle = storageItem<[netuid: number], boolean>('SubtensorModule.TransferToggle');
/** Blocks in which a new subnet is not pruned. */
export const NetworkImmunityPeriod = storageItem<[], bigint>('SubtensorModule.NetworkImmunityPeriod');
/** Blocks from registration to `start_call`. */
export const StartCallDelay = storageItem<[], bigint>('SubtensorModule.StartCallDelay');
/** Least cost of a subnet, rao. */
export const NetworkMinLockCost = storageItem<[], bigint>('SubtensorModule.NetworkMinLockCost');
/** Cost of the last one, rao. */
export const NetworkLastLockCost = storageItem<[], bigint>('SubtensorModule.NetworkLastLockCost');
/** Blocks in which the cost falls back. */
export const NetworkLockReductionInterval = storageItem<[], bigint>(
  'SubtensorModule.NetworkLockReductionInterval',
);
/** Blocks between registrations of subnets. */
export const NetworkRateLimit = storageItem<[], bigint>('SubtensorModule.NetworkRateLimit');
/** First block in which a subnet can be registered. */
export const NetworkRegistrationStartBlock = storageItem<[], bigint>(
  'SubtensorModule.NetworkRegistrationStartBlock',
);
/** Registrations that wait for a number. */
export const NetworkRegistrationQueue = storageItem<[], readonly NetworkRegistrationInfo[]>(
  'SubtensorModule.NetworkRegistrationQueue',
);
/** Next place in the queue. */
export const NetworkRegistrationLockId = storageItem<[], number>('SubtensorModule.NetworkRegistrationLockId');
/** Who pays for a place in the queue, and how much, rao. */
export const NetworkRegistrationEscrow = optionalItem<[place: number], readonly [AccountId, bigint]>(
  'SubtensorModule.NetworkRegistrationEscrow',
);
/** Subnets that are gone and still have to be cleaned up. */
export const DissolveCleanupQueue = storageItem<[], readonly number[]>(
  'SubtensorModule.DissolveCleanupQueue',
);
/** How far the clean-up has come. */
export const CurrentDissolveCleanupStatus = optionalItem<[], DissolveCleanupStatus>(
  'SubtensorModule.CurrentDissolveCleanupStatus',
);
/** Blocks between the request and the dissolution. */
export const DissolveNetworkScheduleDuration = storageItem<[], number>(
  'SubtensorModule.DissolveNetworkScheduleDuration',
);
/** How many mechanisms a subnet may have. */
export const MaxMechanismCount = storageItem<[], number>('SubtensorModule.MaxMechanismCount');
/** How many it has. */
export const MechanismCountCurrent = storageItem<[netuid: number], number>(
  'SubtensorModule.MechanismCountCurrent',
);
/** How its emission is split between them, 65535ths. */
export const MechanismEmissionSplit = optionalItem<[netuid: number], readonly number[]>(
  'SubtensorModule.MechanismEmissionSplit',
);
