import { buildFixedType, type FixedType } from './FixedType.ts';

/** Signed, 32 integer bits and 32 fraction bits: Yuma's own number. */
export const I32F32: FixedType<'I32F32'> = /* @__PURE__ */ buildFixedType({
  name: 'I32F32',
  totalBits: 64,
  fractionBits: 32,
  signed: true,
});

/** Signed, 64 and 64 bits: stake and flow EMAs. */
export const I64F64: FixedType<'I64F64'> = /* @__PURE__ */ buildFixedType({
  name: 'I64F64',
  totalBits: 128,
  fractionBits: 64,
  signed: true,
});

/** Signed, 96 and 32 bits: emission and launch-era prices. */
export const I96F32: FixedType<'I96F32'> = /* @__PURE__ */ buildFixedType({
  name: 'I96F32',
  totalBits: 128,
  fractionBits: 32,
  signed: true,
});

/** Unsigned, 96 and 32 bits: emission splits. */
export const U96F32: FixedType<'U96F32'> = /* @__PURE__ */ buildFixedType({
  name: 'U96F32',
  totalBits: 128,
  fractionBits: 32,
  signed: false,
});

/** Unsigned, 64 and 64 bits: prices and shares. */
export const U64F64: FixedType<'U64F64'> = /* @__PURE__ */ buildFixedType({
  name: 'U64F64',
  totalBits: 128,
  fractionBits: 64,
  signed: false,
});

/** Signed, 110 and 18 bits: the launch-era pool. */
export const I110F18: FixedType<'I110F18'> = /* @__PURE__ */ buildFixedType({
  name: 'I110F18',
  totalBits: 128,
  fractionBits: 18,
  signed: true,
});
