import { bigInteger, objectOf, type Rule, u64 } from '@taokit/errors/check';
import { U64_MAX } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { minOf } from '../../internal/minMax.ts';

/** Largest mantissa. */
const MANTISSA_MAX = 10n ** 21n;
const MANTISSA_MIN = 10n ** 20n;
/** Of the number that is too small for a mantissa. */
const MIN_DIGITS = 21;
const MANTISSA_DIGITS = 21n;
/** Those a mantissa is multiplied by. */
const POWERS_OF_10: readonly bigint[] = /* @__PURE__ */ Array.from(
  { length: 23 },
  (_, power) => 10n ** BigInt(power),
);
const U256_MAX = (1n << 256n) - 1n;
/** Largest power of ten in 256 bits. */
const U256_DIGITS = 77n;
const I64_MAX = (1n << 63n) - 1n;
const I64_MIN = -(1n << 63n);

/**
 * A decimal float of the share pools: mantissa x 10^exponent, with 10^20 < mantissa <= 10^21, or 0 and 0.
 *
 * The precision is enough for a change of 1 rao in 21 million tokens, and no more.
 */
export interface SafeFloat {
  /** Digits, from 10^20 + 1 to 10^21; 0 for zero. */
  readonly mantissa: bigint;
  /** Power of ten, i64. */
  readonly exponent: bigint;
}

/** Zero. */
export const SAFE_FLOAT_ZERO: SafeFloat = /* @__PURE__ */ Object.freeze({ mantissa: 0n, exponent: 0n });

/** What a float is. */
export const safeFloatRule: Rule = /* @__PURE__ */ objectOf({
  mantissa: /* @__PURE__ */ bigInteger(0n, MANTISSA_MAX),
  exponent: /* @__PURE__ */ bigInteger(I64_MIN, I64_MAX, 'a bigint of 64 bits, signed'),
});

/**
 * Brings a mantissa of any size into range; digits that do not fit are cut.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `SafeFloat::normalize`, from spec 401.
 *
 * @param mantissa - not negative
 * @param exponent - power of ten
 * @returns the float, or `undefined` where the exponent leaves i64
 */
export function normalizeSafeFloat(mantissa: bigint, exponent: bigint): SafeFloat | undefined {
  if (mantissa === 0n) return SAFE_FLOAT_ZERO;
  let m = mantissa;
  let cut = 0;
  for (; m > MANTISSA_MAX; cut++) m /= 10n;
  // Amounts of rao lack a dozen digits: they are added at once.
  if (m <= MANTISSA_MIN) {
    const missing = missingDigits(m);
    m *= POWERS_OF_10[missing]!;
    cut -= missing;
  }
  const e = cut === 0 ? exponent : exponent + BigInt(cut);
  return e > I64_MAX || e < I64_MIN ? undefined : { mantissa: m, exponent: e };
}

/** How often a mantissa of at most 10^20 is multiplied by ten until it is more. */
function missingDigits(mantissa: bigint): number {
  let digits = 1;
  while (digits < MIN_DIGITS && mantissa <= POWERS_OF_10[MIN_DIGITS - 1 - digits]!) digits++;
  return digits;
}

/**
 * A u64 as a float, exactly.
 *
 * @param value - from 0 to 2^64 - 1
 */
export function safeFloatFromU64(value: bigint): SafeFloat {
  check(value, u64, 'value');
  return safeFloatFromU64Unchecked(value);
}

/** {@link safeFloatFromU64} of what was checked before. */
export function safeFloatFromU64Unchecked(value: bigint): SafeFloat {
  return normalizeSafeFloat(value, 0n) as SafeFloat;
}

/**
 * The integer part as u64, clamped.
 *
 * @param value - a float
 */
export function safeFloatToU64(value: SafeFloat): bigint {
  check(value, safeFloatRule, 'value');
  return safeFloatToU64Unchecked(value);
}

/** {@link safeFloatToU64} of what was checked before. */
export function safeFloatToU64Unchecked(value: SafeFloat): bigint {
  const { mantissa, exponent } = value;
  const whole = exponent >= 0n ? mantissa * cappedPowerOf10(exponent) : mantissa / cappedPowerOf10(-exponent);
  return whole > U64_MAX ? U64_MAX : whole;
}

/**
 * Sum; digits of the smaller operand below the larger one's last are cut.
 *
 * @param a - a float
 * @param b - a float
 * @returns the sum, or `undefined` where the exponent leaves i64
 */
export function addSafeFloat(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (a.mantissa === 0n) return b;
  if (b.mantissa === 0n) return a;
  const { x, y, exponent } = align(a, b);
  return normalizeSafeFloat(x + y, exponent);
}

/**
 * Difference, 0 where b is the larger with the same exponent; digits of the smaller operand below the larger one's last
 * are cut.
 *
 * @param a - a float
 * @param b - a float
 * @returns the difference, or `undefined` for 0 minus something
 */
export function subSafeFloat(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (b.mantissa === 0n) return a;
  if (a.mantissa === 0n) return undefined;
  const { x, y, exponent } = align(a, b);
  return normalizeSafeFloat(x > y ? x - y : 0n, exponent);
}

/**
 * Difference of which no digit of either is cut before; what needs more digits than a mantissa has is rounded toward 0, so that it is
 * never more than the true one.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `SafeFloat::sub_exact_floor`, spec 475.
 *
 * @param a - a float
 * @param b - a float, not more than a
 * @returns the difference, or `undefined` where b is more, or the exponents are too far apart for 256 bits
 */
export function subExactSafeFloat(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (b.mantissa === 0n) return a;
  if (a.mantissa === 0n) return undefined;
  const exponent = minOf(a.exponent, b.exponent);
  const [x, y] = [scaleTo(a, exponent), scaleTo(b, exponent)];
  return x === undefined || y === undefined || x < y ? undefined : normalizeSafeFloat(x - y, exponent);
}

/** A float's mantissa at a smaller exponent, where 256 bits hold it. */
function scaleTo({ mantissa, exponent }: SafeFloat, to: bigint): bigint | undefined {
  const shift = exponent - to;
  if (shift > U256_DIGITS) return undefined;
  const scaled = mantissa * 10n ** shift;
  return scaled > U256_MAX ? undefined : scaled;
}

/** Whether two floats are the same: one share is all of them, or not. */
export function isSameSafeFloat(a: SafeFloat, b: SafeFloat): boolean {
  return a.mantissa === b.mantissa && a.exponent === b.exponent;
}

/**
 * Whether a is more than b.
 *
 * Source: `primitives/share-pool/src/lib.rs`, `SafeFloat::gt`, spec 475.
 */
export function isMoreSafeFloat(a: SafeFloat, b: SafeFloat): boolean {
  // Zero has exponent 0, which compares with no other.
  if (a.mantissa === 0n || b.mantissa === 0n) return a.mantissa !== 0n;
  const gap = a.exponent - b.exponent;
  if (gap > 1n || gap < -1n) return gap > 0n;
  return a.mantissa * (gap === 1n ? 10n : 1n) > b.mantissa * (gap === -1n ? 10n : 1n);
}

/**
 * a x b / c with one division, in 256 bits.
 *
 * @param a - a float
 * @param b - a float
 * @param c - a float
 * @returns the result, its digits cut, or `undefined` for c = 0
 */
export function mulDivSafeFloat(a: SafeFloat, b: SafeFloat, c: SafeFloat): SafeFloat | undefined {
  check(a, safeFloatRule, 'a');
  check(b, safeFloatRule, 'b');
  check(c, safeFloatRule, 'c');
  return mulDivSafeFloatUnchecked(a, b, c);
}

/** {@link mulDivSafeFloat} of what was checked before. */
export function mulDivSafeFloatUnchecked(a: SafeFloat, b: SafeFloat, c: SafeFloat): SafeFloat | undefined {
  if (c.mantissa === 0n) return undefined;
  return normalizeSafeFloat((a.mantissa * b.mantissa) / c.mantissa, a.exponent + b.exponent - c.exponent);
}

function align(a: SafeFloat, b: SafeFloat): { x: bigint; y: bigint; exponent: bigint } {
  const gap = a.exponent - b.exponent;
  if (gap >= 0n) return { x: a.mantissa, y: b.mantissa / cappedPowerOf10(gap), exponent: a.exponent };
  return { x: a.mantissa / cappedPowerOf10(-gap), y: b.mantissa, exponent: b.exponent };
}

/** 10^e, at most 10^22: dividing a mantissa by more gives 0 either way. */
function cappedPowerOf10(e: bigint): bigint {
  return POWERS_OF_10[e > MANTISSA_DIGITS ? POWERS_OF_10.length - 1 : Number(e)]!;
}
