import { I32F32 } from '@taokit/fixed';

/** Products element by element, 0 where one overflows: the pallet's `vec_mul`. */
export function vecMul(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.slice(0, b.length).map((value, i) => I32F32.checkedMul(value, b[i]!) ?? 0n);
}
