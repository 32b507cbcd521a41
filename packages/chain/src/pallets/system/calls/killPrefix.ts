import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { hexFromBytes } from '../../../state/AccountId.ts';
import { rawKeys, writeRaw } from '../../../state/rawStorage.ts';

/** Root removes the first keys that begin with a prefix, as many as it says. */
export const killPrefix: CallDefinition = defineCall<{ prefix: Uint8Array; subkeys: number }>(
  'System.kill_prefix',
  ({ state, origin }, { prefix, subkeys }) => {
    ensureRoot(origin);
    const found = rawKeys(state, state.paths(), hexFromBytes(prefix));
    for (const key of found.slice(0, subkeys)) writeRaw(state, key, undefined);
  },
);
