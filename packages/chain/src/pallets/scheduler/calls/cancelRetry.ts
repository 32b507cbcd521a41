import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { taskAt } from '../agenda.ts';
import { Retries, type TaskAddress } from '../storage.ts';

/** Root says that a call is not tried again. */
export const cancelRetry: CallDefinition = defineCall<{ task: TaskAddress }>(
  'Scheduler.cancel_retry',
  ({ state, origin, deposit }, { task }) => {
    ensureRoot(origin);
    taskAt(state, task);
    Retries.remove(state, task);
    deposit('Scheduler.RetryCancelled', { task, id: null });
  },
);
