import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { addressOf, taskAt } from '../agenda.ts';
import { Retries } from '../storage.ts';

/** Root says that a call with a name is not tried again. */
export const cancelRetryNamed: CallDefinition = defineCall<{ id: Hex }>(
  'Scheduler.cancel_retry_named',
  ({ state, origin, deposit }, { id }) => {
    ensureRoot(origin);
    const task = addressOf(state, id);
    taskAt(state, task);
    Retries.remove(state, task);
    deposit('Scheduler.RetryCancelled', { task, id });
  },
);
