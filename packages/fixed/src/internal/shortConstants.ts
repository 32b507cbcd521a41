import type { FixedShape } from '../FixedType.ts';

/** Fraction bits of the constants below: substrate-fixed keeps them as I9F23. */
const FRACTION_BITS = 23;

/** e, cut to 23 fraction bits. */
const E_23 = 22_802_600n;

/** log2(e), cut to 23 fraction bits. */
const LOG2_E_23 = 12_102_203n;

/** Raw bits of e as substrate-fixed has it, in the given type. */
export function shortE(type: FixedShape): bigint {
  return E_23 << BigInt(type.fractionBits - FRACTION_BITS);
}

/** Raw bits of log2(e) as substrate-fixed has it, in the given type. */
export function shortLog2E(type: FixedShape): bigint {
  return LOG2_E_23 << BigInt(type.fractionBits - FRACTION_BITS);
}
