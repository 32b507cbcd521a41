import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { MaxSpace } from '../storage.ts';

/** Root says how much a hotkey may say in an epoch, bytes. */
export const setMaxSpace: CallDefinition = defineCall<{ new_limit: number }>(
  'Commitments.set_max_space',
  ({ state, origin }, { new_limit }) => {
    ensureRoot(origin);
    MaxSpace.insert(state, new_limit);
  },
);
