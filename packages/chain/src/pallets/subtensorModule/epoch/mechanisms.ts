import type { Reads } from '../../../state/State.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';

/** Distance between the storage of a subnet's mechanisms (`GLOBAL_MAX_SUBNET_COUNT`). */
const INDEX_STEP = 4_096;

/** Under which number each mechanism of a subnet keeps its weights, bonds and incentives (`get_mechanism_storage_index`). */
export function mechanismIndices(state: Reads, netuid: number): readonly number[] {
  return Array.from(
    { length: MechanismCountCurrent.get(state, netuid) },
    (_, at) => netuid + at * INDEX_STEP,
  );
}
