import type { AccountId } from '../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** Who makes blocks, in turn by slot. */
export const Authorities: StorageItem<[], readonly AccountId[]> = storageItem('Aura.Authorities');
/** The slot of the block: how many slots its time is. */
export const CurrentSlot: StorageItem<[], bigint> = storageItem('Aura.CurrentSlot');
