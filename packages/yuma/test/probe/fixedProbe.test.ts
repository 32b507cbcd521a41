import { U64_MAX } from '@taokit/fixed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFixedProbe } from './fixedProbe.ts';

const RUNS = 20_000;
const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);

const probe = await loadFixedProbe();

/** Signed words of every size, and what stands beside a power of two. */
function signed(bits: number): fc.Arbitrary<bigint> {
  const near = fc
    .tuple(fc.nat(bits - 1), fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([power, offset, negative]) => ((1n << BigInt(power)) + BigInt(offset)) * (negative ? -1n : 1n));
  const any = fc
    .tuple(
      fc.bigInt({ min: -(1n << BigInt(bits - 1)), max: (1n << BigInt(bits - 1)) - 1n }),
      fc.nat(bits - 1),
    )
    .map(([value, drop]) => value >> BigInt(drop));
  return fc.oneof(near, any).map((value) => BigInt.asIntN(bits, value));
}

const i64 = signed(64);
const i128 = signed(128);

function saturate(value: bigint): bigint {
  return value > MAX ? MAX : value < MIN ? MIN : value;
}

function check<Values extends [unknown, ...unknown[]]>(
  arbitrary: fc.Arbitrary<Values>,
  agrees: (values: Values) => void,
): void {
  fc.assert(fc.property(arbitrary, agrees), { numRuns: RUNS });
}

describe("the kernel's arithmetic against bigint", () => {
  test('mul: the floored product, saturated, and whether it had to', () => {
    check(fc.tuple(i64, i64), ([a, b]) => {
      const exact = (a * b) >> 32n;
      expect(probe.mul(a, b)).toBe(saturate(exact));
      expect(probe.overflowed() !== 0).toBe(exact !== saturate(exact));
    });
  });

  test('div and safeDiv: the quotient toward zero, saturated, or 0 where it leaves the range', () => {
    check(fc.tuple(i64, i64), ([a, b]) => {
      const exact = b === 0n ? 0n : (a << 32n) / b;
      if (b !== 0n) expect(probe.div(a, b)).toBe(saturate(exact));
      expect(probe.safeDiv(a, b)).toBe(exact === saturate(exact) ? exact : 0n);
    });
  });

  test('divide64: the quotient of 128 bits toward zero, or 0 where it leaves the range', () => {
    check(fc.tuple(i128, i128), ([a, b]) => {
      const exact = b === 0n ? 0n : (a << 64n) / b;
      const expected = BigInt.asIntN(128, exact) === exact ? exact : 0n;
      const low = probe.divide64(...words(a), ...words(b));
      expect(BigInt.asIntN(128, (probe.divided64High() << 64n) | BigInt.asUintN(64, low))).toBe(expected);
    });
  });

  test('shareOf: the product of 128 bits, floored, at most what 64 bits hold', () => {
    check(fc.tuple(i64, fc.bigInt({ min: 0n, max: U64_MAX })), ([share, rao]) => {
      const exact = share <= 0n ? 0n : (share * rao) >> 32n;
      expect(BigInt.asUintN(64, probe.shareOf(share, rao))).toBe(exact > U64_MAX ? U64_MAX : exact);
    });
  });
});

function words(value: bigint): [low: bigint, high: bigint] {
  return [BigInt.asIntN(64, value), value >> 64n];
}
