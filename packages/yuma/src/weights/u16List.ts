import { arrayOf, type Rule, u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

const U16S: Rule = /* @__PURE__ */ arrayOf(u16);

/** The values of an array or typed array, checked to be u16. */
export function u16List(values: ArrayLike<number>, field: string): number[] {
  // Whatever else there is would become an empty list.
  const isList = Array.isArray(values) || ArrayBuffer.isView(values);
  const list = isList ? Array.from(values) : values;
  check(list, U16S, field);
  return list as number[];
}
