import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { writeKey } from '../writeKey.ts';

/** Root writes storage by raw keys. Only keys of the runtime's items can be written here, and only values of theirs. */
export const setStorage: CallDefinition = defineCall<{
  items: readonly (readonly [key: Uint8Array, value: Uint8Array])[];
}>('System.set_storage', ({ state, origin }, { items }) => {
  ensureRoot(origin);
  for (const [key, value] of items) writeKey(state, key, value);
});
