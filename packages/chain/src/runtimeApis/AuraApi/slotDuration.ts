import { SLOT_DURATION_MS } from '../../pallets/aura/storage.ts';

/** How long a slot is, milliseconds (`slot_duration`). */
export function slotDuration(): bigint {
  return SLOT_DURATION_MS;
}
