import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureNone } from '../../../runtime/Origin.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { authorOf } from '../../aura/author.ts';
import {
  AuthorKeys,
  CurrentKey,
  NextKey,
  NextKeyExpiresAt,
  PendingKey,
  PendingKeyExpiresAt,
} from '../storage.ts';

const KEY_BYTES = 1_184;

/** The keys move up by a block, and the author says what is sealed to it in the future; without a key nothing is. */
export const announceNextKey: CallDefinition = defineCall<{ enc_key: Uint8Array | null }>(
  'MevShield.announce_next_key',
  (context, { enc_key }) => {
    const { state, block } = context;
    ensureNone(context.origin);
    const author = authorOf(state) ?? fail('MevShield.Unreachable', 'Nobody makes this block.');
    put(state, CurrentKey, PendingKey.get(state));
    put(state, PendingKey, NextKey.get(state));
    const after = authorOf(state, 2);
    put(state, NextKey, after === undefined ? undefined : AuthorKeys.get(state, after));
    if (enc_key === null) AuthorKeys.remove(state, author);
    else {
      ensure(enc_key.length === KEY_BYTES, 'MevShield.BadEncKeyLen', `${enc_key.length} bytes are no key.`);
      AuthorKeys.insert(state, author, enc_key);
    }
    put(state, PendingKeyExpiresAt, PendingKey.contains(state) ? block + 2 : undefined);
    put(state, NextKeyExpiresAt, NextKey.contains(state) ? block + 3 : undefined);
  },
);

function put<Value>(state: State, item: StorageItem<[], Value, undefined>, value: Value | undefined): void {
  if (value === undefined) item.remove(state);
  else item.insert(state, value);
}
