import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Edge } from '../childkeys/relations.ts';
import { scheduleChildren } from '../childkeys/scheduleChildren.ts';

/** Sets the children of a hotkey. */
export const setChildren: CallDefinition = defineCall<{
  hotkey: AccountId;
  netuid: number;
  children: readonly Edge[];
}>('SubtensorModule.set_children', (context, { hotkey, netuid, children }) =>
  scheduleChildren(context, { hotkey, netuid }, children),
);
