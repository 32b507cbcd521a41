import { computeMechanismStorageIndexUnchecked } from '@taokit/dtao/unchecked';
import type { Reads } from '../../../state/State.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';

/** Under which number each mechanism of a subnet keeps its weights, bonds and incentives (`get_mechanism_storage_index`). */
export function mechanismIndices(state: Reads, netuid: number): readonly number[] {
  const indexOf = (mecid: number) => computeMechanismStorageIndexUnchecked(netuid, mecid);
  return Array.from({ length: MechanismCountCurrent.get(state, netuid) }, (_, mecid) => indexOf(mecid));
}
