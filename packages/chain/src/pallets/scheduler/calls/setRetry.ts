import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { taskAt } from '../agenda.ts';
import { Retries, type TaskAddress } from '../storage.ts';

/** Root says how often a call is tried again when it fails. */
export const setRetry: CallDefinition = defineCall<{ task: TaskAddress; retries: number; period: number }>(
  'Scheduler.set_retry',
  ({ state, origin, deposit }, { task, retries, period }) => {
    ensureRoot(origin);
    taskAt(state, task);
    Retries.insert(state, task, { total_retries: retries, remaining: retries, period });
    deposit('Scheduler.RetrySet', { task, id: null, period, retries });
  },
);
