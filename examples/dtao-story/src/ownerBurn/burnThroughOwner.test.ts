import { describe, expect, test } from 'vitest';
import { createBurnNetwork } from './burnNetwork.ts';
import { burnThroughOwner } from './burnThroughOwner.ts';

const network = createBurnNetwork();
const burn = (weightPercent: number) => burnThroughOwner(network, 16, weightPercent);

describe('burnThroughOwner', () => {
  test('half of the weights: numbers of the guide, from the epoch to the next block', () => {
    const { split, before, after } = burn(50);
    expect(split).toMatchObject({ recycledRao: 0n, burnedRao: split.withheldRao });
    expect({
      incentiveRao: split.totalRao,
      burnedRao: split.burnedRao,
      minerBurnedBits: split.minerBurnedBits,
      sharesBits: [before.shareBits, after.shareBits],
      taoRao: after.taoInRao + after.excessTaoRao,
    }).toMatchInlineSnapshot(`
      {
        "burnedRao": 73800411829n,
        "incentiveRao": 147600823520n,
        "minerBurnedBits": 2147483650n,
        "sharesBits": [
          253803231968496002n,
          72615188803361704n,
        ],
        "taoRao": 1968238n,
      }
    `);
  });

  test('more weight on the owner: never more for miners, nor for the subnet', () => {
    const epochs = [0, 20, 40, 60, 80, 100].map(burn);
    for (const [at, { split, after }] of epochs.entries()) {
      const less = epochs[at - 1];
      if (less === undefined) continue;
      expect(split.totalRao - split.withheldRao).toBeLessThan(less.split.totalRao - less.split.withheldRao);
      expect(after.shareBits).toBeLessThan(less.after.shareBits);
    }
  });

  test('all of it: no share, no TAO; the alpha still comes', () => {
    const { after, split } = burn(100);
    expect([after.shareBits, after.taoInRao, after.excessTaoRao]).toEqual([0n, 0n, 0n]);
    expect(split.minerBurnedBits).toBe(1n << 32n);
    expect(split.paidRao.every((rao) => rao === 0n)).toBe(true);
  });
});
