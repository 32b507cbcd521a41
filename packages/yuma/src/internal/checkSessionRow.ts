import { checkInteger, checkTypedArray, checkTypedArrayOf } from './checkValue.ts';

/** Checks a row that is about to replace a session's. */
export function checkSessionRow(n: number, uid: number, uids: Uint16Array, values: Uint16Array): void {
  checkInteger(uid, 'uid', 0, n - 1);
  checkTypedArray(uids, 'uids', 'Uint16Array');
  checkTypedArrayOf(values, 'values', 'Uint16Array', uids.length);
}
