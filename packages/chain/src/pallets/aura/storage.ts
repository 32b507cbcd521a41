import type { AccountId } from '../../state/AccountId.ts';
import { storageItem } from '../../state/storageItems.ts';

/** Who makes blocks, in turn by slot. */
export const Authorities = storageItem<[], readonly AccountId[]>('Aura.Authorities');
/** The slot of the block: its time in twelve seconds. */
export const CurrentSlot = storageItem<[], bigint>('Aura.CurrentSlot');
/** `SlotDuration`, milliseconds. */
export const SLOT_DURATION_MS = 12_000n;
