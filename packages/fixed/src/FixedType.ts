import { describeValue } from '@taokit/errors/check';
import { FixedPointError } from './FixedPointError.ts';
import { clampU64 } from './u64.ts';

/** Width, fraction and sign of a binary fixed-point type. */
export interface FixedShape<Name extends string = string> {
  /** The chain's name, such as `I32F32`. */
  readonly name: Name;
  /** Bits of the whole number, sign included. */
  readonly totalBits: number;
  /** Bits after the binary point. */
  readonly fractionBits: number;
  /** Whether the number is two's complement. */
  readonly signed: boolean;
}

/**
 * The arithmetic of one binary fixed-point type, on raw bits: the value of `bits` is `bits / 2^fractionBits`.
 *
 * Rounding is that of substrate-fixed: `mul` floors, `div` truncates toward zero, conversions that drop bits floor.
 * `saturating*` clamps to the type's range, `checked*` returns `undefined` outside it, `wrapping*` wraps around.
 * Arguments are raw bits in range, and not looked at: these functions are called billions of times. {@link FixedType.fromBits} looks
 * at what comes from outside.
 */
export interface FixedType<Name extends string = string> extends FixedShape<Name> {
  /** Smallest raw value. */
  readonly min: bigint;
  /** Largest raw value. */
  readonly max: bigint;
  /** Raw bits of 1. */
  readonly one: bigint;
  /** Checks that bits from outside fit the type. Throws {@link FixedPointError}. */
  fromBits(bits: bigint): bigint;
  /** Raw bits of an integer, clamped to the range. */
  saturatingFromInt(value: bigint): bigint;
  /** Raw bits of an integer, or `undefined` outside the range. */
  checkedFromInt(value: bigint): bigint | undefined;
  /** Raw bits of an integer, wrapped around: what `from_num` does in a release build. */
  wrappingFromInt(value: bigint): bigint;
  /** Integer part, rounded toward minus infinity. */
  floor(bits: bigint): bigint;
  /** Nearest integer, halves away from zero. */
  round(bits: bigint): bigint;
  /** Integer part as u16: floored, then clamped to 0 .. 65535. */
  saturatingToU16(bits: bigint): number;
  /** Integer part as u64: floored, then clamped to 0 .. 2^64 - 1. */
  saturatingToU64(bits: bigint): bigint;
  /** Same value in this type from the bits of another: extra fraction bits are floored, the range clamps. */
  saturatingFrom(bits: bigint, from: FixedShape): bigint;
  /** Same value in this type from the bits of another: extra fraction bits are floored, the range wraps around. */
  wrappingFrom(bits: bigint, from: FixedShape): bigint;
  /** Sum, clamped. */
  saturatingAdd(a: bigint, b: bigint): bigint;
  /** Sum, or `undefined` outside the range. */
  checkedAdd(a: bigint, b: bigint): bigint | undefined;
  /** Sum, wrapped around: what `+` and `sum()` do in a release build. */
  wrappingAdd(a: bigint, b: bigint): bigint;
  /** Difference, clamped. */
  saturatingSub(a: bigint, b: bigint): bigint;
  /** Difference, or `undefined` outside the range. */
  checkedSub(a: bigint, b: bigint): bigint | undefined;
  /** Difference, wrapped around. */
  wrappingSub(a: bigint, b: bigint): bigint;
  /** Product, floored, clamped. */
  saturatingMul(a: bigint, b: bigint): bigint;
  /** Product, floored, or `undefined` outside the range. */
  checkedMul(a: bigint, b: bigint): bigint | undefined;
  /** Product, floored, wrapped around. */
  wrappingMul(a: bigint, b: bigint): bigint;
  /** Quotient, truncated toward zero, clamped. Throws {@link FixedPointError} on a zero divisor, where the chain panics. */
  saturatingDiv(a: bigint, b: bigint): bigint;
  /** Quotient, truncated toward zero; `undefined` on a zero divisor or outside the range. */
  checkedDiv(a: bigint, b: bigint): bigint | undefined;
  /** Quotient, truncated toward zero; 0 on a zero divisor and on overflow (the pallet's `safe_div`). */
  safeDiv(a: bigint, b: bigint): bigint;
}

/** Every type there is. */
const built = /* @__PURE__ */ new WeakSet<object>();

/** The arithmetic of a shape that is known to be one: `defineFixedType` checks what comes from outside. */
export function buildFixedType<const Name extends string>(shape: FixedShape<Name>): FixedType<Name> {
  const { name, totalBits, fractionBits, signed } = shape;
  const f = BigInt(fractionBits);
  const half = (1n << f) >> 1n;
  const max = (1n << BigInt(signed ? totalBits - 1 : totalBits)) - 1n;
  const min = signed ? -max - 1n : 0n;
  const clamp = (x: bigint): bigint => (x > max ? max : x < min ? min : x);
  const check = (x: bigint): bigint | undefined => (x > max || x < min ? undefined : x);
  const wrap = (x: bigint): bigint => (signed ? BigInt.asIntN(totalBits, x) : BigInt.asUintN(totalBits, x));
  const checkedDiv = (a: bigint, b: bigint) => (b === 0n ? undefined : check((a << f) / b));

  const type: FixedType<Name> = Object.freeze({
    ...shape,
    min,
    max,
    one: 1n << f,
    fromBits(bits: bigint): bigint {
      if (typeof bits === 'bigint' && check(bits) !== undefined) return bits;
      throw new FixedPointError(`${describeValue(bits)} is not the raw bits of a ${name}.`, {
        code: 'fixed/bits-out-of-range',
        fix: `Pass a bigint from ${min} to ${max}.`,
        values: { bits, name },
      });
    },
    saturatingFromInt: (value: bigint) => clamp(value << f),
    checkedFromInt: (value: bigint) => check(value << f),
    wrappingFromInt: (value: bigint) => wrap(value << f),
    floor: (bits: bigint) => bits >> f,
    round: (bits: bigint) => (bits < 0n ? -((half - bits) >> f) : (bits + half) >> f),
    saturatingToU16: (bits: bigint) => Number(clampU16(bits >> f)),
    saturatingToU64: (bits: bigint) => clampU64(bits >> f),
    saturatingFrom: (bits: bigint, from: FixedShape) =>
      clamp(shiftFraction(bits, fractionBits - from.fractionBits)),
    wrappingFrom: (bits: bigint, from: FixedShape) =>
      wrap(shiftFraction(bits, fractionBits - from.fractionBits)),
    saturatingAdd: (a: bigint, b: bigint) => clamp(a + b),
    checkedAdd: (a: bigint, b: bigint) => check(a + b),
    wrappingAdd: (a: bigint, b: bigint) => wrap(a + b),
    saturatingSub: (a: bigint, b: bigint) => clamp(a - b),
    checkedSub: (a: bigint, b: bigint) => check(a - b),
    wrappingSub: (a: bigint, b: bigint) => wrap(a - b),
    saturatingMul: (a: bigint, b: bigint) => clamp((a * b) >> f),
    checkedMul: (a: bigint, b: bigint) => check((a * b) >> f),
    wrappingMul: (a: bigint, b: bigint) => wrap((a * b) >> f),
    saturatingDiv(a: bigint, b: bigint): bigint {
      if (b !== 0n) return clamp((a << f) / b);
      throw new FixedPointError(`${name}: ${a} divided by 0.`, {
        code: 'fixed/division-by-zero',
        fix: 'Test the divisor, or use safeDiv, which gives 0.',
        values: { dividend: a, name },
      });
    },
    checkedDiv,
    safeDiv: (a: bigint, b: bigint) => checkedDiv(a, b) ?? 0n,
  });
  built.add(type);
  return type;
}

/** Whether a value is a type that was built here, whose parts fit each other: a series in any other could go on for ever. */
export function isFixedType(value: unknown): boolean {
  return built.has(value as object);
}

const U16_MAX = (1n << 16n) - 1n;

function clampU16(x: bigint): bigint {
  return x < 0n ? 0n : x > U16_MAX ? U16_MAX : x;
}

/** Moves the binary point: to the left exactly, to the right (a negative shift) with a floor. */
function shiftFraction(bits: bigint, by: number): bigint {
  return bits << BigInt(by);
}
