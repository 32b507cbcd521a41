import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { writeKey } from '../writeKey.ts';

/** Root removes storage by raw keys. */
export const killStorage: CallDefinition = defineCall<{ keys: readonly Uint8Array[] }>(
  'System.kill_storage',
  ({ state, origin }, { keys }) => {
    ensureRoot(origin);
    for (const key of keys) writeKey(state, key, undefined);
  },
);
