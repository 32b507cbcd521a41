import type { CallContext } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import { ensureSignedOrRoot } from '../../runtime/Origin.ts';
import { Key } from './storage.ts';

/** Fails with `Sudo.RequireSudo` unless the holder of sudo calls, or the chain itself: a call of sudo may stand inside another. */
export function ensureSudo({ state, origin }: CallContext): void {
  const sender = ensureSignedOrRoot(origin);
  ensure(
    sender === undefined || Key.get(state) === sender,
    'Sudo.RequireSudo',
    `${sender} does not hold sudo.`,
  );
}

/** Who holds sudo pays no fee. */
export const FREE = { paysFee: false } as const;
