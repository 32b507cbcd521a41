import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeBlockEmission,
  emissionAfterHalvings,
  halvingsPassed,
  INITIAL_BLOCK_EMISSION_RAO,
  MAX_SUPPLY_RAO,
} from './blockEmission.ts';

describe('constants', () => {
  test('the literals of `pallets/subtensor/src/lib.rs`', () => {
    expect([MAX_SUPPLY_RAO, INITIAL_BLOCK_EMISSION_RAO]).toEqual([21_000_000_000_000_000n, 1_000_000_000n]);
  });
});

describe('halvingsPassed', () => {
  test('the whole supply: all of them, and nothing is emitted', () => {
    expect(halvingsPassed(MAX_SUPPLY_RAO - 1n)).toBe(54);
    expect(halvingsPassed(MAX_SUPPLY_RAO)).toBe(Number.POSITIVE_INFINITY);
    expect([29, 30, 54, Number.POSITIVE_INFINITY].map(emissionAfterHalvings)).toEqual([1n, 0n, 0n, 0n]);
  });

  test('rejects: what is no u64, no number of halvings', () => {
    expect(() => halvingsPassed(-1n)).toThrow('issuanceRao is -1n, not a bigint from 0 to 2^64 - 1.');
    expect(() => emissionAfterHalvings(1.5)).toThrow('halvings is 1.5');
  });
});

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
