import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { boundCall } from '../../preimage/boundedCall.ts';
import { blockAfter, scheduleTask } from '../agenda.ts';
import { ROOT_CALLER } from '../rootCaller.ts';
import type { Period } from '../storage.ts';

/** Root lets a call with a name wait for so many blocks. */
export const scheduleNamedAfter: CallDefinition = defineCall<{
  id: Hex;
  after: number;
  maybe_periodic: Period | null;
  priority: number;
  call: Variant;
}>('Scheduler.schedule_named_after', (context, args) => {
  ensureRoot(context.origin);
  scheduleTask(context, blockAfter(context, args.after + 1), {
    maybe_id: args.id,
    priority: args.priority,
    call: boundCall(context, callOf(args.call)),
    maybe_periodic: args.maybe_periodic,
    origin: ROOT_CALLER,
  });
});
