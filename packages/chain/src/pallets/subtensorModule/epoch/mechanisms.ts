import type { Reads } from '../../../state/State.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';

/** Distance between the storage of a subnet's mechanisms (`GLOBAL_MAX_SUBNET_COUNT`). */
const INDEX_STEP = 4_096;
const U16_MAX = 65_535;

/**
 * Under which number each mechanism of a subnet keeps its weights, bonds and incentives (`get_mechanism_storage_index`): what
 * `computeMechanismStorageIndex` answers, without a check of what storage has, since every block asks for every subnet.
 */
export function mechanismIndices(state: Reads, netuid: number): readonly number[] {
  const indexOf = (mecid: number) => Math.min(netuid + mecid * INDEX_STEP, U16_MAX);
  return Array.from({ length: MechanismCountCurrent.get(state, netuid) }, (_, mecid) => indexOf(mecid));
}
