import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { PendingChildKeyCooldown } from '../storage/childkeys.ts';

/** Root sets how many blocks new children wait. */
export const setPendingChildkeyCooldown: CallDefinition = defineCall<{ cooldown: bigint }>(
  'SubtensorModule.set_pending_childkey_cooldown',
  (context, { cooldown }) => {
    ensureRoot(context.origin);
    PendingChildKeyCooldown.insert(context.state, cooldown);
  },
);
