import { describe, expect, test } from 'vitest';
import { computeSubnetLockCost } from './subnetLockCost.ts';

describe('computeSubnetLockCost', () => {
  const input = {
    lastLockRao: 10n ** 12n,
    lastLockBlock: 1_000n,
    block: 1_000n,
    minLockRao: 10n ** 9n,
    reductionIntervalBlocks: 100_000n,
    blockEmissionRao: 10n ** 9n,
  };

  test('doubles at once, and is back at the last lock after the interval', () => {
    expect(computeSubnetLockCost(input)).toBe(2n * 10n ** 12n);
    expect(computeSubnetLockCost({ ...input, block: 101_000n })).toBe(10n ** 12n);
    expect(computeSubnetLockCost({ ...input, block: 10_000_000n })).toBe(10n ** 9n);
  });

  test('half the emission: it falls twice as fast', () => {
    expect(computeSubnetLockCost({ ...input, block: 51_000n, blockEmissionRao: 5n * 10n ** 8n })).toBe(
      10n ** 12n,
    );
  });

  test('a last lock below the interval does not fall', () => {
    expect(computeSubnetLockCost({ ...input, lastLockRao: 99_999n, minLockRao: 0n, block: 50_000n })).toBe(
      199_998n,
    );
  });
});
