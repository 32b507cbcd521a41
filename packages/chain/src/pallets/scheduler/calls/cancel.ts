import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { cancelTask } from '../agenda.ts';

/** Root takes a call back. */
export const cancel: CallDefinition = defineCall<{ when: number; index: number }>(
  'Scheduler.cancel',
  (context, { when, index }) => {
    ensureRoot(context.origin);
    cancelTask(context, [when, index]);
  },
);
