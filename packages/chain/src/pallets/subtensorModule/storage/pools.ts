import { storageItem } from '../../../state/storageItems.ts';

// What each subnet's pool holds.

/** TAO in the pool, rao. */
export const SubnetTAO = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetTAO');
/** Alpha in the pool, rao. */
export const SubnetAlphaIn = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetAlphaIn');
/** Alpha outside of the pool, rao. */
export const SubnetAlphaOut = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetAlphaOut');
/** Of it what the chain bought, rao. */
export const SubnetProtocolAlpha = storageItem<[netuid: number], bigint>(
  'SubtensorModule.SubnetProtocolAlpha',
);
/** TAO traded so far, rao. */
export const SubnetVolume = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetVolume');
