import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { OldestStoredRound } from '../storage.ts';

/** Root says which round is the first that is kept. */
export const setOldestStoredRound: CallDefinition = defineCall<{ oldest_round: bigint }>(
  'Drand.set_oldest_stored_round',
  ({ state, origin, deposit }, { oldest_round }) => {
    ensureRoot(origin);
    OldestStoredRound.insert(state, oldest_round);
    deposit('Drand.SetOldestStoredRound', [oldest_round]);
  },
);
