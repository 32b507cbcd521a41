import type { Pallet } from '../../runtime/Pallet.ts';
import { noteSlot } from './noteSlot.ts';

/** Who makes blocks. Here nobody signs them: the slot stands in the head, and says who earns the fees. */
export const aura: Pallet = { name: 'Aura', calls: [], onInitialize: noteSlot };
