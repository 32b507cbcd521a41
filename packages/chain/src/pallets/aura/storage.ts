import type { AccountId } from '../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** Who makes blocks, in turn by slot. */
export const Authorities: StorageItem<[], readonly AccountId[]> = storageItem('Aura.Authorities');
/** The slot of the block: its time in twelve seconds. */
export const CurrentSlot: StorageItem<[], bigint> = storageItem('Aura.CurrentSlot');
/** `SlotDuration`, milliseconds. */
export const SLOT_DURATION_MS = 12_000n;
