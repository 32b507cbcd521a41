import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { addressOf, cancelTask } from '../agenda.ts';

/** Root takes a call with a name back. */
export const cancelNamed: CallDefinition = defineCall<{ id: Hex }>(
  'Scheduler.cancel_named',
  (context, { id }) => {
    ensureRoot(context.origin);
    cancelTask(context, addressOf(context.state, id));
  },
);
