import { describe, expect, test } from 'vitest';
import { computeAlphaEmission, computeAlphaIssuance } from './alphaEmission.ts';

describe('computeAlphaIssuance', () => {
  const supply = { alphaInRao: 1n, alphaOutRao: 20n, alphaInProvidedRao: 300n, alphaReservoirRao: 4_000n };

  test('specs: what users provided counts in 361 to 379 and 385 to 390, what waits from 441', () => {
    const at = (spec: number) => computeAlphaIssuance(supply, { spec });
    expect([345, 361, 377, 380, 385, 390, 391, 440, 441, 475].map(at)).toEqual([
      21n,
      321n,
      321n,
      21n,
      321n,
      321n,
      21n,
      21n,
      4_021n,
      4_021n,
    ]);
  });

  test('u64: clamped', () => {
    const max = (1n << 64n) - 1n;
    expect(computeAlphaIssuance({ alphaInRao: max, alphaOutRao: max })).toBe(max);
  });
});

describe('computeAlphaEmission', () => {
  test('TAO s curve on the alpha issuance', () => {
    const half = { alphaInRao: 10_500_000_000_000_000n - 5n, alphaOutRao: 5n };
    expect(computeAlphaEmission(half)).toBe(500_000_000n);
  });
});
