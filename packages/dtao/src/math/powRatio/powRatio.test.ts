import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powRatio, powRatioReference } from './powRatio.ts';

const SCALE = 10n ** 18n;
const base = fc.bigInt(1n, 2n ** 64n - 1n);
const weight = fc.oneof(
  fc.bigInt(10n ** 16n, 99n * 10n ** 16n),
  fc.bigInt(499_999_999_999_000_000n, 500_000_000_001_000_000n),
  fc.bigInt(1n, 99n).map((percent) => percent * 10n ** 16n),
);

describe('powRatio', () => {
  test('equals the long way for swaps: any reserves, any weights', () =>
    fc.assert(
      fc.property(base, base, weight, (a, b, w) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        const pow = {
          baseNumerator: small,
          baseDenominator: large,
          exponentNumerator: w,
          exponentDenominator: SCALE - w,
          precision: 256,
          scale: SCALE,
        };
        expect(powRatio(pow)).toBe(powRatioReference(pow));
      }),
      { numRuns: 300 },
    ));

  test('equals the long way for limits: ratios up to a hundred, exponents below 1', () =>
    fc.assert(
      fc.property(
        fc.bigInt(1n, 2n ** 100n),
        fc.bigInt(1n, 100n),
        fc.bigInt(0n, 2n ** 60n),
        weight,
        (p, k, r, w) => {
          const pow = {
            baseNumerator: p * k + r,
            baseDenominator: p,
            exponentNumerator: w,
            exponentDenominator: SCALE,
            precision: 1024,
            scale: SCALE,
          };
          const [fast, slow] = [powRatio(pow), powRatioReference(pow)] as [bigint, bigint];
          // Beyond u64 the caller saturates: only that both are beyond counts.
          expect(fast > 2n ** 64n ? 'large' : fast).toBe(slow > 2n ** 64n ? 'large' : slow);
        },
      ),
      { numRuns: 60 },
    ));

  test.each([
    [{ baseNumerator: 0n, baseDenominator: 5n }, 0n],
    [{ baseNumerator: 5n, baseDenominator: 0n }, undefined],
    [{ baseNumerator: 7n, baseDenominator: 7n }, SCALE],
    [{ baseNumerator: 1n, baseDenominator: 3n }, 333_333_333_333_333_333n],
  ])('%o to the power 1', (ratio, expected) => {
    const one = { exponentNumerator: SCALE / 2n, exponentDenominator: SCALE / 2n };
    expect(powRatio({ ...ratio, ...one, precision: 256, scale: SCALE })).toBe(expected);
  });

  test('an exact root is not rounded down past itself', () => {
    const exponent = { exponentNumerator: 25n * 10n ** 16n, exponentDenominator: 75n * 10n ** 16n };
    const pow = { baseNumerator: 8n, baseDenominator: 27n, ...exponent, precision: 256, scale: 3n * SCALE };
    expect(powRatio(pow)).toBe(2n * SCALE);
  });

  test("beyond the series' reach its noise is reproduced: the true power is 10^-297", () => {
    const exponent = { exponentNumerator: 99n * 10n ** 16n - 1n, exponentDenominator: 10n ** 16n + 1n };
    const pow = { baseNumerator: 1n, baseDenominator: 1001n, ...exponent, precision: 256, scale: SCALE };
    const noise = powRatio(pow) as bigint;
    expect(noise).toBe(powRatioReference(pow));
    expect(noise).not.toBe(0n);
  });
});
