/**
 * Binary fixed point over bigint, bit-equal to the arithmetic of the Bittensor chain.
 *
 * @packageDocumentation
 */
export { bisectSqrt } from './bisectSqrt.ts';
export { defineFixedType } from './defineFixedType.ts';
export { exp } from './exp.ts';
export { FixedPointError, type FixedPointErrorCode } from './FixedPointError.ts';
export type { FixedShape, FixedType } from './FixedType.ts';
export { I32F32, I64F64, I96F32, I110F18, U64F64, U96F32 } from './fixedTypes.ts';
export { ln } from './ln.ts';
export { log2 } from './log2.ts';
export { pow } from './pow.ts';
export { proportion } from './proportion.ts';
export { sqrt } from './sqrt.ts';
export { fromU16Proportion, toU16Proportion } from './u16Proportion.ts';
export { clampU64, saturatingAddU64, saturatingSubU64, U64_MAX } from './u64.ts';
