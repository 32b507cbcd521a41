import type { ChainReads } from '../../runtime/ChainReads.ts';
import { storageItem } from '../../state/storageItems.ts';

const CurrentSetId = storageItem<[], bigint>('Grandpa.CurrentSetId');

/** How often those who finalize have changed (`current_set_id`). */
export function currentSetId({ state }: ChainReads): bigint {
  return CurrentSetId.get(state);
}
