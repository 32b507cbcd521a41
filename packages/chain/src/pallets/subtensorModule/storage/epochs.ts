import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';

// When epochs run, and what waits for them.

/** Blocks since the last epoch. */
export const BlocksSinceLastStep: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.BlocksSinceLastStep',
);
/** Block of the last epoch. */
export const LastMechansimStepBlock: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.LastMechansimStepBlock',
);
/** Block of the last epoch of Yuma consensus. */
export const LastYumaStepBlock: StorageItem<[netuid: number], bigint, undefined> = optionalItem(
  'SubtensorModule.LastYumaStepBlock',
);
/** Block the next epoch is counted from. */
export const LastEpochBlock: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.LastEpochBlock',
);
/** Block in which an epoch was asked for; 0 for none. */
export const PendingEpochAt: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingEpochAt',
);
/** How many epochs have run. */
export const SubnetEpochIndex: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetEpochIndex',
);
/** Most epochs in a block. */
export const MaxEpochsPerBlock: StorageItem<[], number> = storageItem('SubtensorModule.MaxEpochsPerBlock');
/** Alpha that waits for miners, rao. */
export const PendingServerEmission: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingServerEmission',
);
/** Alpha that waits for validators, rao. */
export const PendingValidatorEmission: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingValidatorEmission',
);
/** Alpha that waits for root stakers, rao. */
export const PendingRootAlphaDivs: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingRootAlphaDivs',
);
/** Alpha that waits for the owner, rao. */
export const PendingOwnerCut: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingOwnerCut',
);
