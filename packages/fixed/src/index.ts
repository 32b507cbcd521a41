/**
 * Binary fixed point over bigint, bit-equal to the arithmetic of the Bittensor chain.
 *
 * @packageDocumentation
 */
export { FixedPointError, type FixedPointErrorCode } from './FixedPointError.ts';
export { defineFixedType, type FixedShape, type FixedType } from './FixedType.ts';
export { I32F32, I64F64, I96F32, I110F18, U64F64, U96F32 } from './fixedTypes.ts';
