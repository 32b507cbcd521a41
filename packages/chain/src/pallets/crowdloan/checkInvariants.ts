import { equality } from '../../invariants/equality.ts';
import type { InvariantFault } from '../../invariants/InvariantFault.ts';
import type { Reads } from '../../state/State.ts';
import { Contributions, Crowdloans } from './storage.ts';

/** What a crowdloan raised is what was contributed. */
export function checkInvariants(reads: Reads): readonly InvariantFault[] {
  return Crowdloans.entries(reads).flatMap(([[id], { raised }]) => {
    const sum = Contributions.entries(reads, id).reduce((total, [, amount]) => total + amount, 0n);
    return equality(`Crowdloan ${id} raised what was contributed`, raised, sum);
  });
}
