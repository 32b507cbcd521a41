import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// How neurons enter a subnet, and what it costs.

/** Whether neurons can register by burning. */
export const NetworkRegistrationAllowed = storageItem<[netuid: number], boolean>(
  'SubtensorModule.NetworkRegistrationAllowed',
);
/** Whether they can by work. */
export const NetworkPowRegistrationAllowed = storageItem<[netuid: number], boolean>(
  'SubtensorModule.NetworkPowRegistrationAllowed',
);
/** Cost of a registration, rao of TAO. */
export const Burn = storageItem<[netuid: number], bigint>('SubtensorModule.Burn');
/** Least cost, rao. */
export const MinBurn = storageItem<[netuid: number], bigint>('SubtensorModule.MinBurn');
/** Largest cost, rao. */
export const MaxBurn = storageItem<[netuid: number], bigint>('SubtensorModule.MaxBurn');
/** Blocks in which the cost halves. */
export const BurnHalfLife = storageItem<[netuid: number], number>('SubtensorModule.BurnHalfLife');
/** What a registration multiplies the cost by. */
export const BurnIncreaseMult = storageItem<[netuid: number], FixedBits>('SubtensorModule.BurnIncreaseMult');
/** Difficulty of the work. */
export const Difficulty = storageItem<[netuid: number], bigint>('SubtensorModule.Difficulty');
/** Least difficulty. */
export const MinDifficulty = storageItem<[netuid: number], bigint>('SubtensorModule.MinDifficulty');
/** Largest difficulty. */
export const MaxDifficulty = storageItem<[netuid: number], bigint>('SubtensorModule.MaxDifficulty');
/** Block in which a seal was used. */
export const UsedWork = storageItem<[seal: Hex], bigint>('SubtensorModule.UsedWork');
/** Block of a hotkey's last registration by work. */
export const LastPowRegistrationBlock = optionalItem<[hotkey: AccountId], bigint>(
  'SubtensorModule.LastPowRegistrationBlock',
);
/** Registrations in this block. */
export const RegistrationsThisBlock = storageItem<[netuid: number], number>(
  'SubtensorModule.RegistrationsThisBlock',
);
/** Most registrations in a block. */
export const MaxRegistrationsPerBlock = storageItem<[netuid: number], number>(
  'SubtensorModule.MaxRegistrationsPerBlock',
);
/** Registrations in this interval. */
export const RegistrationsThisInterval = storageItem<[netuid: number], number>(
  'SubtensorModule.RegistrationsThisInterval',
);
/** Of them by burning. */
export const BurnRegistrationsThisInterval = storageItem<[netuid: number], number>(
  'SubtensorModule.BurnRegistrationsThisInterval',
);
/** Of them by work. */
export const POWRegistrationsThisInterval = storageItem<[netuid: number], number>(
  'SubtensorModule.POWRegistrationsThisInterval',
);
/** How many the cost aims at. */
export const TargetRegistrationsPerInterval = storageItem<[netuid: number], number>(
  'SubtensorModule.TargetRegistrationsPerInterval',
);
/** Blocks of an interval. */
export const AdjustmentInterval = storageItem<[netuid: number], number>('SubtensorModule.AdjustmentInterval');
/** Share of the old cost an adjustment keeps, 2^64ths. */
export const AdjustmentAlpha = storageItem<[netuid: number], bigint>('SubtensorModule.AdjustmentAlpha');
/** Block of the last adjustment. */
export const LastAdjustmentBlock = storageItem<[netuid: number], bigint>(
  'SubtensorModule.LastAdjustmentBlock',
);
/** TAO that registrations recycled, rao. */
export const RAORecycledForRegistration = storageItem<[netuid: number], bigint>(
  'SubtensorModule.RAORecycledForRegistration',
);
