import type { State } from '../../state/State.ts';
import { CommitmentOf, LastBondsReset, LastCommitment, RevealedCommitments, UsedSpaceOf } from './storage.ts';

/** Forgets what hotkeys said in a subnet (`purge_netuid`). */
export function purgeNetuid(state: State, netuid: number): void {
  CommitmentOf.clear(state, netuid);
  LastCommitment.clear(state, netuid);
  LastBondsReset.clear(state, netuid);
  RevealedCommitments.clear(state, netuid);
  UsedSpaceOf.clear(state, netuid);
}
