import * as aura from '../../pallets/aura/slotDuration.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';

/** How long a slot is, milliseconds (`slot_duration`). */
export function slotDuration({ runtime }: ApiContext): bigint {
  return aura.slotDuration(runtime.parameters);
}
