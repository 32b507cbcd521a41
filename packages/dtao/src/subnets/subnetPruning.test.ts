import { describe, expect, test } from 'vitest';
import { computeSubnetToPrune } from './subnetPruning.ts';

describe('computeSubnetToPrune', () => {
  test('the lowest moving price past immunity, the oldest of equals', () => {
    const subnets = [
      { netuid: 1, movingPriceBits: 5n, registeredAtBlock: 10n },
      { netuid: 2, movingPriceBits: 5n, registeredAtBlock: 9n },
      { netuid: 3, movingPriceBits: 1n, registeredAtBlock: 900n },
    ];
    expect(computeSubnetToPrune(subnets, 1_000n, 200n)).toBe(2);
    expect(computeSubnetToPrune(subnets, 1_000n, 2_000n)).toBeUndefined();
  });

  test('equals in price and block: the lower netuid, whatever the order', () => {
    const twins = [9, 4, 7].map((netuid) => ({ netuid, movingPriceBits: 1n, registeredAtBlock: 3n }));
    expect(computeSubnetToPrune(twins, 10n, 5n)).toBe(4);
    expect(() => computeSubnetToPrune([{ ...twins[0]!, netuid: 65_536 }], 10n, 5n)).toThrow(
      'subnets[0].netuid',
    );
  });
});
