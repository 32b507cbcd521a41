import { integer, typedArray } from '@taokit/errors/check';
import { check } from './check.ts';

/** Checks a row that is about to replace a session's. */
export function checkSessionRow(n: number, uid: number, uids: Uint16Array, values: Uint16Array): void {
  check(uid, integer(0, n - 1), 'uid');
  check(uids, typedArray('Uint16Array'), 'uids');
  check(values, typedArray('Uint16Array', uids.length), 'values');
}
