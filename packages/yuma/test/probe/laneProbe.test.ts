import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFixedProbe } from './fixedProbe.ts';

const RUNS = 20_000;
const ONE = 1n << 32n;
const ALL_ONES = ONE - 1n;

const probe = await loadFixedProbe();
const at = Math.ceil(probe.scratch() / 64) * 64;
const doubles = new Float64Array(probe.memory.buffer, at, 8);
const lanes = new Uint32Array(probe.memory.buffer, at, 4);
const divisors = new BigUint64Array(probe.memory.buffer, at + 16, 4);

/** Whole numbers of every size up to a bound, and simple fractions of the bound, where quotients are whole. */
function upTo(bound: bigint): fc.Arbitrary<bigint> {
  const any = fc.tuple(fc.bigInt({ min: 0n, max: bound }), fc.nat(40)).map(([x, drop]) => x >> BigInt(drop));
  const fraction = fc
    .tuple(fc.bigInt({ min: 0n, max: 16n }), fc.nat(4))
    .map(([k, power]) => (bound * k) >> BigInt(power))
    .filter((x) => x <= bound);
  return fc.oneof(any, fraction);
}

function check<Values extends [unknown, ...unknown[]]>(
  arbitrary: fc.Arbitrary<Values>,
  agrees: (values: Values) => void,
): void {
  fc.assert(fc.property(arbitrary, agrees), { numRuns: RUNS });
}

/** The chain's terms up to i = 31. */
function exactSeries(x: bigint): bigint {
  let term = x;
  let sum = ONE + x;
  for (let i = 2n; i < 32n; i++) {
    term = ((term * x) >> 32n) / i;
    sum += term;
  }
  return sum;
}

describe("the kernel's lanes against bigint", () => {
  const sizes = fc
    .integer({ min: 1, max: 32 })
    .chain((quarters) => fc.tuple(fc.constant(quarters), eight(upTo(((ONE * BigInt(quarters)) >> 2n) - 1n))));

  test('series8: the sum of the chain, or a doubt', () => {
    let certain = 0;
    check(sizes, ([quarters, values]) => {
      doubles.set(values.map(Number));
      if (probe.series(at, (quarters / 4) * Number(ONE)) !== 0) return;
      certain++;
      expect([...doubles].map(BigInt)).toEqual(values.map(exactSeries));
    });
    expect(certain).toBeGreaterThan(RUNS / 4);
  });

  test.each([0.5, 1, 2, 3, 6])('series8: %d, whose first terms are whole, is a doubt', (x) => {
    doubles.fill(x * Number(ONE));
    expect(probe.series(at, 8 * Number(ONE))).toBe(1);
  });

  test('sigmoids: the floored reciprocals, or a doubt', () => {
    const sum = upTo(3_000n * ONE).map((x) => ONE + x);
    let certain = 0;
    check(fc.tuple(sum, sum, fc.boolean()), ([a, b, isNegative]) => {
      doubles.set([Number(a), Number(b)]);
      if (probe.sigmoidsOf(at, Number(isNegative)) !== 0) return;
      certain++;
      const powers = [a, b].map((x) => (isNegative ? ONE ** 2n / x : x));
      expect([...doubles.subarray(0, 2)].map(BigInt)).toEqual(powers.map((x) => ONE ** 2n / (ONE + x)));
    });
    expect(certain).toBeGreaterThan(RUNS / 2);
  });

  test('exponents: the floored product', () => {
    const half = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const factor = fc.bigInt({ min: -328n * ONE, max: 328n * ONE });
    check(fc.tuple(half, half, factor), ([a, b, by]) => {
      doubles.set([a, b]);
      probe.exponentsOf(at, by);
      expect([...doubles.subarray(0, 2)].map(BigInt)).toEqual([a, b].map((x) => (BigInt(x) * by) >> 32n));
    });
  });

  test('divideWide: the quotient, all ones for 1.0, by any sum below 2^48', () => {
    check(fourQuotients(1n << 48n), (pairs) => {
      expect(quotients(pairs, probe.divideWideLanes)).toEqual(
        pairs.map(([d, c]) => min(exact(d, c), ALL_ONES)),
      );
    });
  });

  test('divide: the quotient modulo 2^32, by any sum up to 2^32', () => {
    check(fourQuotients(ONE), (pairs) => {
      expect(quotients(pairs, probe.divideLanes)).toEqual(pairs.map(([d, c]) => exact(d, c) & ALL_ONES));
    });
  });

  test('quotientOfU16: the proportion of a total, modulo 2^32', () => {
    const totals = fc.bigInt({ min: 1n, max: 65_535n * 4_096n });
    const parts = totals.chain((total) => fc.tuple(fc.constant(total), eight(upTo(min(total, 65_535n)))));
    check(parts, ([total, values]) => {
      lanes.set(values.slice(0, 4).map(Number));
      probe.quotientLanes(at, Number(total));
      expect([...lanes].map(BigInt)).toEqual(values.slice(0, 4).map((x) => exact(x, total) & ALL_ONES));
    });
  });
});

type Quotient = [dividend: bigint, divisor: bigint];

/** Dividends of 32 bits with divisors that are not smaller; a divisor of 0 has no dividend. */
function fourQuotients(most: bigint): fc.Arbitrary<[Quotient, Quotient, Quotient, Quotient]> {
  const near = fc.bigInt({ min: ONE - 300n, max: ONE });
  const quotient = fc.oneof(upTo(most), near).chain((c) => fc.tuple(upTo(min(c, ALL_ONES)), fc.constant(c)));
  return fc.tuple(quotient, quotient, quotient, quotient);
}

function quotients(pairs: readonly Quotient[], divide: (at: number) => void): bigint[] {
  lanes.set(pairs.map(([dividend]) => Number(dividend)));
  divisors.set(pairs.map(([, divisor]) => divisor));
  divide(at);
  return [...lanes].map(BigInt);
}

function exact(dividend: bigint, divisor: bigint): bigint {
  return divisor === 0n ? 0n : (dividend << 32n) / divisor;
}

function eight(value: fc.Arbitrary<bigint>): fc.Arbitrary<bigint[]> {
  return fc.array(value, { minLength: 8, maxLength: 8 });
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
