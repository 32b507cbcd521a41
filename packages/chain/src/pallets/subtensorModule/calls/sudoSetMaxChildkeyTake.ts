import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { MaxChildkeyTake } from '../storage/childkeys.ts';

/** Root sets the largest take of children. */
export const sudoSetMaxChildkeyTake: CallDefinition = defineCall<{ take: number }>(
  'SubtensorModule.sudo_set_max_childkey_take',
  (context, { take }) => {
    ensureRoot(context.origin);
    MaxChildkeyTake.insert(context.state, take);
    context.deposit('SubtensorModule.MaxChildKeyTakeSet', [take]);
  },
);
