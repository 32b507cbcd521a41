import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// How neurons enter a subnet, and what it costs.

/** Whether neurons can register by burning. */
export const NetworkRegistrationAllowed: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.NetworkRegistrationAllowed',
);
/** Whether they can by work. */
export const NetworkPowRegistrationAllowed: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.NetworkPowRegistrationAllowed',
);
/** Cost of a registration, rao of TAO. */
export const Burn: StorageItem<[netuid: number], bigint> = storageItem('SubtensorModule.Burn');
/** Least cost, rao. */
export const MinBurn: StorageItem<[netuid: number], bigint> = storageItem('SubtensorModule.MinBurn');
/** Largest cost, rao. */
export const MaxBurn: StorageItem<[netuid: number], bigint> = storageItem('SubtensorModule.MaxBurn');
/** Blocks in which the cost halves. */
export const BurnHalfLife: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.BurnHalfLife',
);
/** What a registration multiplies the cost by. */
export const BurnIncreaseMult: StorageItem<[netuid: number], FixedBits> = storageItem(
  'SubtensorModule.BurnIncreaseMult',
);
/** Difficulty of the work. */
export const Difficulty: StorageItem<[netuid: number], bigint> = storageItem('SubtensorModule.Difficulty');
/** Least difficulty. */
export const MinDifficulty: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.MinDifficulty',
);
/** Largest difficulty. */
export const MaxDifficulty: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.MaxDifficulty',
);
/** Block in which a seal was used. */
export const UsedWork: StorageItem<[seal: Hex], bigint> = storageItem('SubtensorModule.UsedWork');
/** Block of a hotkey's last registration by work. */
export const LastPowRegistrationBlock: StorageItem<[hotkey: AccountId], bigint, undefined> = optionalItem(
  'SubtensorModule.LastPowRegistrationBlock',
);
/** Registrations in this block. */
export const RegistrationsThisBlock: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.RegistrationsThisBlock',
);
/** Most registrations in a block. */
export const MaxRegistrationsPerBlock: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.MaxRegistrationsPerBlock',
);
/** Registrations in this interval. */
export const RegistrationsThisInterval: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.RegistrationsThisInterval',
);
/** Of them by burning. */
export const BurnRegistrationsThisInterval: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.BurnRegistrationsThisInterval',
);
/** Of them by work. */
export const POWRegistrationsThisInterval: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.POWRegistrationsThisInterval',
);
/** How many the cost aims at. */
export const TargetRegistrationsPerInterval: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.TargetRegistrationsPerInterval',
);
/** Blocks of an interval. */
export const AdjustmentInterval: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.AdjustmentInterval',
);
/** Share of the old cost an adjustment keeps, 2^64ths. */
export const AdjustmentAlpha: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.AdjustmentAlpha',
);
/** Block of the last adjustment. */
export const LastAdjustmentBlock: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.LastAdjustmentBlock',
);
/** TAO that registrations recycled, rao. */
export const RAORecycledForRegistration: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.RAORecycledForRegistration',
);
