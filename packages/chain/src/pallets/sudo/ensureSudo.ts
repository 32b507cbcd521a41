import type { CallContext } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../runtime/Origin.ts';
import { Key } from './storage.ts';

/** Fails with `Sudo.RequireSudo` unless the holder of sudo calls. */
export function ensureSudo({ state, origin }: CallContext): void {
  const sender = ensureSigned(origin);
  ensure(Key.get(state) === sender, 'Sudo.RequireSudo', `${sender} does not hold sudo.`);
}

/** Who holds sudo pays no fee. */
export const FREE = { paysFee: false } as const;
