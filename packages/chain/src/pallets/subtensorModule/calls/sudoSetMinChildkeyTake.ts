import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { MinChildkeyTake } from '../storage/childkeys.ts';

/** Root sets the least take of children. */
export const sudoSetMinChildkeyTake: CallDefinition = defineCall<{ take: number }>(
  'SubtensorModule.sudo_set_min_childkey_take',
  (context, { take }) => {
    ensureRoot(context.origin);
    MinChildkeyTake.insert(context.state, take);
    context.deposit('SubtensorModule.MinChildKeyTakeSet', [take]);
  },
);
