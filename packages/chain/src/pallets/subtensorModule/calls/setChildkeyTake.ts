import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { type NewTake, setChildkeyTake as setTake } from '../childkeys/takes.ts';

/** Sets a child's take. */
export const setChildkeyTake: CallDefinition = defineCall<NewTake & { netuid: number }>(
  'SubtensorModule.set_childkey_take',
  (context, { netuid, ...take }) => setTake(context, take, netuid),
);
