import { type Rule, u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { u16List } from './u16List.ts';

/** Checks who sets, whom it sets, and the weights. */
export function checkSetter(uid: number, uids: ArrayLike<number>, values: ArrayLike<number>): void {
  check(uid, u16, 'uid');
  u16List(uids, 'uids');
  u16List(values, 'values');
}

/** Checks who sets, whom it sets, the weights, and what they are held against. */
export function checkSetterBy(
  [uid, uids, values]: readonly [uid: number, uids: ArrayLike<number>, values: ArrayLike<number>],
  bound: unknown,
  rule: Rule,
  field: string,
): void {
  checkSetter(uid, uids, values);
  check(bound, rule, field);
}
