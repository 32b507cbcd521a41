import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeBlockEmission,
  emissionAfterHalvings,
  halvingsPassed,
  MAX_SUPPLY_RAO,
} from './blockEmission.ts';

describe('computeBlockEmission', () => {
  test('halvings: emission changes exactly at supply - supply / 2^k', () => {
    for (let k = 1; k < 30; k++) {
      const threshold = MAX_SUPPLY_RAO - (MAX_SUPPLY_RAO >> BigInt(k));
      expect(halvingsPassed(threshold)).toBe(k);
      expect(halvingsPassed(threshold - 1n)).toBe(k - 1);
      expect(computeBlockEmission(threshold)).toBe(emissionAfterHalvings(k));
    }
  });

  test('end: the last emitting issuance is 20,999,999,980,442,225 rao', () => {
    expect(computeBlockEmission(20_999_999_980_442_225n)).toBe(1n);
    expect(computeBlockEmission(20_999_999_980_442_226n)).toBe(0n);
    expect(computeBlockEmission(MAX_SUPPLY_RAO)).toBe(0n);
    expect(computeBlockEmission((1n << 64n) - 1n)).toBe(0n);
  });

  test('property: issuance never exceeds the cap, and emission never grows with it', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MAX_SUPPLY_RAO), fc.bigInt(0n, MAX_SUPPLY_RAO), (a, b) => {
        expect(a + computeBlockEmission(a)).toBeLessThanOrEqual(MAX_SUPPLY_RAO);
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(computeBlockEmission(high)).toBeLessThanOrEqual(computeBlockEmission(low));
      }),
    );
  });
});
