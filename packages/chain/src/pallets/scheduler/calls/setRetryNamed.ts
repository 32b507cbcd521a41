import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { addressOf, taskAt } from '../agenda.ts';
import { Retries } from '../storage.ts';

/** Root says how often a call with a name is tried again when it fails. */
export const setRetryNamed: CallDefinition = defineCall<{ id: Hex; retries: number; period: number }>(
  'Scheduler.set_retry_named',
  ({ state, origin, deposit }, { id, retries, period }) => {
    ensureRoot(origin);
    const task = addressOf(state, id);
    taskAt(state, task);
    Retries.insert(state, task, { total_retries: retries, remaining: retries, period });
    deposit('Scheduler.RetrySet', { task, id, period, retries });
  },
);
