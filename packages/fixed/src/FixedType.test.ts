import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineFixedType } from './defineFixedType.ts';
import type { FixedType } from './FixedType.ts';
import { I32F32, I64F64, I96F32, I110F18, U64F64, U96F32 } from './fixedTypes.ts';

const TYPES: readonly FixedType[] = [I32F32, I64F64, I96F32, U96F32, U64F64, I110F18];

/** Bits of a type, drawn toward its edges. */
function bitsOf({ min, max, one }: FixedType): fc.Arbitrary<bigint> {
  const edges = [min, min + 1n, max, max - 1n, 0n, 1n, one, one - 1n, one + 1n, one / 2n, max / 2n];
  return fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min, max }), fc.bigInt({ min: 0n, max: one * 4n }));
}

function inRange(bits: bigint, { min, max }: FixedType): boolean {
  return bits >= min && bits <= max;
}

describe.each(TYPES.map((type) => [type.name, type] as const))('%s', (_, type) => {
  const pair = fc.tuple(bitsOf(type), bitsOf(type));

  test('saturating: always in range, and checked agrees wherever it is defined', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const op of ['Add', 'Sub', 'Mul'] as const) {
          const saturated = type[`saturating${op}`](a, b);
          const wrapped = type[`wrapping${op}`](a, b);
          expect(inRange(saturated, type) && inRange(wrapped, type)).toBe(true);
          const checked = type[`checked${op}`](a, b);
          if (checked === undefined) expect([type.min, type.max]).toContain(saturated);
          else expect([saturated, wrapped]).toEqual([checked, checked]);
        }
      }),
    );
  });

  test('mul: floors the exact product', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const product = type.checkedMul(a, b);
        if (product === undefined) return;
        const rest = a * b - product * type.one;
        expect(rest >= 0n && rest < type.one).toBe(true);
      }),
    );
  });

  test('div: truncates toward zero, and safeDiv gives 0 where there is no quotient', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const quotient = type.checkedDiv(a, b);
        expect(type.safeDiv(a, b)).toBe(quotient ?? 0n);
        if (quotient === undefined) return;
        expect(type.saturatingDiv(a, b)).toBe(quotient);
        const rest = a * type.one - quotient * b;
        expect(abs(rest) < abs(b) && (rest === 0n || rest < 0n === a < 0n)).toBe(true);
      }),
    );
  });

  test('round: the nearest integer, floor never above it by more than 1', () => {
    fc.assert(
      fc.property(bitsOf(type), (bits) => {
        const distance = abs(type.round(bits) * type.one - bits);
        expect(distance * 2n <= type.one).toBe(true);
        expect([0n, 1n]).toContain(type.round(bits) - type.floor(bits));
      }),
    );
  });

  test('edges: the range, and one step outside it', () => {
    expect(type.saturatingAdd(type.max, 1n)).toBe(type.max);
    expect(type.saturatingSub(type.min, 1n)).toBe(type.min);
    expect(type.wrappingAdd(type.max, 1n)).toBe(type.min);
    expect(type.wrappingSub(type.min, 1n)).toBe(type.max);
    expect(type.checkedAdd(type.max, 1n)).toBeUndefined();
    expect(type.checkedSub(type.min, 1n)).toBeUndefined();
    expect(type.saturatingMul(type.max, type.one)).toBe(type.max);
    expect(type.saturatingMul(type.min + 1n, type.one)).toBe(type.min + 1n);
    expect(type.checkedAdd(type.max - 1n, 1n)).toBe(type.max);
    expect(type.checkedSub(type.min + 1n, 1n)).toBe(type.min);
    expect(type.checkedFromInt(1n)).toBe(type.one);
    expect(type.checkedFromInt(type.max)).toBeUndefined();
    expect(type.fromBits(type.min)).toBe(type.min);
    expect(type.fromBits(type.max)).toBe(type.max);
  });

  test('fromBits: what does not fit is named, with what does', () => {
    for (const bits of [type.max + 1n, type.min - 1n, 5 as never])
      expect(() => type.fromBits(bits)).toThrow(
        expect.objectContaining({
          message: expect.stringMatching(new RegExp(`^${bits}n? is not the raw bits of a ${type.name}\\.`)),
          code: 'fixed/bits-out-of-range',
          fix: `Pass a bigint from ${type.min} to ${type.max}.`,
          values: { bits, name: type.name },
        }),
      );
  });

  test('round: a half goes away from zero', () => {
    const half = type.one / 2n;
    expect([type.round(half), type.round(half - 1n), type.round(0n)]).toEqual([1n, 0n, 0n]);
    if (type.signed) expect([type.round(-half), type.round(1n - half)]).toEqual([-1n, 0n]);
  });
});

describe('saturatingFrom', () => {
  test('drops fraction bits with a floor, and clamps', () => {
    expect(I32F32.saturatingFrom(-1n, I64F64)).toBe(-1n);
    expect(I32F32.saturatingFrom(I64F64.max, I64F64)).toBe(I32F32.max);
    expect(I32F32.saturatingFrom(I64F64.min, I64F64)).toBe(I32F32.min);
    expect(U64F64.saturatingFrom(-1n, I32F32)).toBe(0n);
    expect(I96F32.saturatingFrom(I32F32.min, I32F32)).toBe(I32F32.min);
    expect(I64F64.saturatingFrom(-3n, I32F32)).toBe(-3n << 32n);
  });

  test('wrappingFrom keeps the low bits', () => {
    expect(I32F32.wrappingFrom(1n << 95n, I64F64)).toBe(I32F32.min);
    expect(I32F32.wrappingFrom(1n << 96n, I64F64)).toBe(0n);
  });
});

describe('saturatingToU16 and saturatingToU64', () => {
  test('floor, then clamp', () => {
    expect(I32F32.saturatingToU16(-1n)).toBe(0);
    expect(I32F32.saturatingToU16(I32F32.one * 2n - 1n)).toBe(1);
    expect(I32F32.saturatingToU16(I32F32.max)).toBe(65_535);
    expect(I64F64.saturatingToU64(I64F64.min)).toBe(0n);
    expect(I96F32.saturatingToU64(I96F32.max)).toBe((1n << 64n) - 1n);
  });
});

describe('saturatingDiv', () => {
  test('a zero divisor: an error that names the dividend', () => {
    expect(() => I32F32.saturatingDiv(5n, 0n)).toThrow(
      expect.objectContaining({
        name: 'FixedPointError',
        message: expect.stringMatching(/^I32F32: 5 divided by 0\./),
        code: 'fixed/division-by-zero',
        fix: 'Test the divisor, or use safeDiv, which gives 0.',
        values: { dividend: 5n, name: 'I32F32' },
      }),
    );
  });
});

describe('defineFixedType', () => {
  test('any width: U8F8', () => {
    const U8F8 = defineFixedType({ name: 'U8F8', totalBits: 16, fractionBits: 8, signed: false });
    expect(U8F8.saturatingMul(0x0180n, 0x0180n)).toBe(0x0240n);
    expect(U8F8.saturatingSub(1n, 2n)).toBe(0n);
  });

  test('no fraction: rounding an integer keeps it', () => {
    const I16F0 = defineFixedType({ name: 'I16F0', totalBits: 16, fractionBits: 0, signed: true });
    expect([I16F0.round(7n), I16F0.round(-7n)]).toEqual([7n, -7n]);
  });
});

function abs(x: bigint): bigint {
  return x < 0n ? -x : x;
}
