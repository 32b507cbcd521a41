import { RegistryError } from '@taokit/types/registry';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import { hexFromBytes } from '../../state/AccountId.ts';
import { writeRaw } from '../../state/rawStorage.ts';
import type { State } from '../../state/State.ts';

/**
 * Writes a value by its raw key, or nothing for `undefined`; fails with `Other` where no item of the runtime has such a key or
 * value, which the chain itself would keep all the same.
 */
export function writeKey(state: State, key: Uint8Array, value: Uint8Array | undefined): void {
  const text = hexFromBytes(key);
  try {
    ensure(writeRaw(state, text, value), 'Other', `No item of the runtime has the key ${text}.`);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    fail('Other', `The value under ${text} is none of its item: ${error.message}`);
  }
}
