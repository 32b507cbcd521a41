import { buildFixedType, type FixedShape, type FixedType } from './FixedType.ts';
import { checkShape } from './internal/check.ts';

/**
 * Builds the arithmetic of one fixed-point type.
 *
 * @param shape - name, bits (1 to 4096, the fraction no wider than the whole) and sign
 * @returns frozen functions on raw bits
 * @throws {@link FixedPointError} on a shape that is none
 *
 * @example
 * ```ts
 * import { defineFixedType } from '@taokit/fixed';
 *
 * const U8F8 = defineFixedType({ name: 'U8F8', totalBits: 16, fractionBits: 8, signed: false });
 * U8F8.saturatingMul(0x0180n, 0x0180n); // 1.5 * 1.5 = 2.25 -> 0x0240n
 * ```
 */
export function defineFixedType<const Name extends string>(shape: FixedShape<Name>): FixedType<Name> {
  checkShape(shape);
  return buildFixedType(shape);
}
