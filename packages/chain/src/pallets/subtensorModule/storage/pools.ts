import { type StorageItem, storageItem } from '../../../state/storageItems.ts';

// What each subnet's pool holds.

/** TAO in the pool, rao. */
export const SubnetTAO: StorageItem<[netuid: number], bigint> = storageItem('SubtensorModule.SubnetTAO');
/** Alpha in the pool, rao. */
export const SubnetAlphaIn: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetAlphaIn',
);
/** Alpha outside of the pool, rao. */
export const SubnetAlphaOut: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetAlphaOut',
);
/** Of it what the chain bought, rao. */
export const SubnetProtocolAlpha: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetProtocolAlpha',
);
/** TAO traded so far, rao. */
export const SubnetVolume: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetVolume',
);
