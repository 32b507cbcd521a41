import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { Reads } from '../../../state/State.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';
import { subnetExists } from '../subnets/existing.ts';

/** Keys of what is kept by mechanism, for each mechanism of a subnet. */
export function mechanismIndices(state: Reads, netuid: number): readonly number[] {
  const count = MechanismCountCurrent.get(state, netuid);
  return Array.from({ length: count }, (_, mechanism) => computeMechanismStorageIndex(netuid, mechanism));
}

/** Ends the call unless a subnet has a mechanism (`ensure_mechanism_exists`). */
export function ensureMechanismExists(state: Reads, netuid: number, mechanism: number): void {
  const count = subnetExists(state, netuid) ? MechanismCountCurrent.get(state, netuid) : 0;
  ensure(
    mechanism < count,
    'SubtensorModule.MechanismDoesNotExist',
    `Subnet ${netuid} has ${count} mechanisms, and no mechanism ${mechanism}.`,
  );
}
