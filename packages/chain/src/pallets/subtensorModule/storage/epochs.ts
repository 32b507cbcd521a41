import { optionalItem, storageItem } from '../../../state/storageItems.ts';

// When epochs run, and what waits for them.

/** Blocks since the last epoch. */
export const BlocksSinceLastStep = storageItem<[netuid: number], bigint>(
  'SubtensorModule.BlocksSinceLastStep',
);
/** Block of the last epoch. */
export const LastMechansimStepBlock = storageItem<[netuid: number], bigint>(
  'SubtensorModule.LastMechansimStepBlock',
);
/** Block of the last epoch of Yuma consensus. */
export const LastYumaStepBlock = optionalItem<[netuid: number], bigint>('SubtensorModule.LastYumaStepBlock');
/** Block the next epoch is counted from. */
export const LastEpochBlock = storageItem<[netuid: number], bigint>('SubtensorModule.LastEpochBlock');
/** Block in which an epoch was asked for; 0 for none. */
export const PendingEpochAt = storageItem<[netuid: number], bigint>('SubtensorModule.PendingEpochAt');
/** How many epochs have run. */
export const SubnetEpochIndex = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetEpochIndex');
/** Most epochs in a block. */
export const MaxEpochsPerBlock = storageItem<[], number>('SubtensorModule.MaxEpochsPerBlock');
/** Alpha that waits for miners, rao. */
export const PendingServerEmission = storageItem<[netuid: number], bigint>(
  'SubtensorModule.PendingServerEmission',
);
/** Alpha that waits for validators, rao. */
export const PendingValidatorEmission = storageItem<[netuid: number], bigint>(
  'SubtensorModule.PendingValidatorEmission',
);
/** Alpha that waits for root stakers, rao. */
export const PendingRootAlphaDivs = storageItem<[netuid: number], bigint>(
  'SubtensorModule.PendingRootAlphaDivs',
);
/** Alpha that waits for the owner, rao. */
export const PendingOwnerCut = storageItem<[netuid: number], bigint>('SubtensorModule.PendingOwnerCut');
