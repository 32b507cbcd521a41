import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxOf } from '../../internal/u64.ts';
import {
  computeQuantileBar,
  computeRankBar,
  DEFAULT_GATE_EXPONENT_BITS,
  gateShares,
} from './emissionGate.ts';
import { computeEmissionShares } from './emissionShares.ts';
import { tierShares } from './emissionTiers.ts';
import { computeNetFlows, updateFlowAverage } from './flowAverage.ts';
import { computeFlowShares } from './flowShares.ts';
import { computePriceBurnShares, computePriceShares } from './priceShares.ts';
import { computePriceTaoIn } from './priceTaoIn.ts';
import { computeSubnetEmissions, switchShares } from './subnetEmissions.ts';

const ONE = 1n << 64n;
const prices = fc.array(fc.bigInt(0n, 1n << 34n), { minLength: 1, maxLength: 20 });
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe('computePriceShares', () => {
  test('property: shares sum to 1, less one unit per subnet', () => {
    fc.assert(
      fc.property(prices, (given) => {
        const total = sum(computePriceShares(given));
        if (sum(given) === 0n) expect(total).toBe(0n);
        else expect(total <= ONE && total > ONE - BigInt(given.length)).toBe(true);
      }),
    );
  });
});

describe('computePriceBurnShares', () => {
  test('everything burned: shares by price', () => {
    const subnets = [1n, 3n].map((price) => ({ movingPriceBits: price, minerBurnedBits: 1n << 32n }));
    expect(computePriceBurnShares(subnets)).toEqual([ONE / 4n, (3n * ONE) / 4n]);
  });

  test('property: more burn never gives a larger share', () => {
    const burn = fc.bigInt(0n, 1n << 32n);
    fc.assert(
      fc.property(prices, burn, burn, (given, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const shareWith = (minerBurnedBits: bigint) =>
          computePriceBurnShares(
            given.map((movingPriceBits, i) => ({
              movingPriceBits,
              minerBurnedBits: i === 0 ? minerBurnedBits : 0n,
            })),
          )[0] as bigint;
        // Alone with a price, the subnet has everything however much it burns.
        expect(shareWith(more)).toBeLessThanOrEqual(shareWith(less) + BigInt(given.length));
      }),
    );
  });
});

describe('computePriceTaoIn', () => {
  test('property: never gives out more than the block emits', () => {
    fc.assert(
      fc.property(prices, (given) => {
        expect(sum(computePriceTaoIn(1_000_000_000n, given))).toBeLessThanOrEqual(1_000_000_000n << 32n);
      }),
    );
  });
});

describe('switchShares', () => {
  test('off: the share goes to the others in proportion', () => {
    expect(switchShares([ONE / 2n, ONE / 4n, ONE / 4n], [false, true, true])).toEqual([
      0n,
      ONE / 2n,
      ONE / 2n,
    ]);
    expect(switchShares([ONE, 0n], [false, true])).toEqual([0n, 0n]);
  });
});

describe('computeSubnetEmissions', () => {
  test('property: rao given out never exceed the block', () => {
    fc.assert(
      fc.property(prices, fc.bigInt(0n, 1_000_000_000n), (given, blockRao) => {
        const emissions = computeSubnetEmissions(blockRao, computePriceShares(given));
        expect(sum(emissions)).toBeLessThanOrEqual(blockRao << 32n);
      }),
    );
  });
});

describe('gateShares', () => {
  test('at the bar: half is let through', () => {
    const shares = [ONE / 2n, ONE / 2n];
    expect(gateShares(shares, ONE / 2n, DEFAULT_GATE_EXPONENT_BITS)).toEqual(shares);
  });

  test('no bar: nothing changes', () => {
    expect(gateShares([3n, 4n], 0n, DEFAULT_GATE_EXPONENT_BITS)).toEqual([3n, 4n]);
  });

  test('underflow: a bar far above every share leaves them as they were', () => {
    const shares = Array.from({ length: 256 }, () => ONE / 256n);
    expect(gateShares(shares, ONE, 8n << 64n)).toEqual(shares);
  });

  test('property: up to 500 times the bar, the largest share stays the largest', () => {
    const near = fc.array(fc.bigInt(1n << 24n, 1n << 33n), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(near, (given) => {
        const shares = computePriceShares(given);
        const gated = gateShares(shares, computeRankBar(shares, 5), DEFAULT_GATE_EXPONENT_BITS);
        const largest = shares.indexOf(shares.reduce(maxOf, 0n));
        expect(gated.reduce(maxOf, 0n) - (gated[largest] as bigint)).toBeLessThanOrEqual(ONE >> 24n);
      }),
    );
  });

  test('far above the bar the power of the chain overflows, and the share is taken for one far below', () => {
    const shares = [ONE - ONE / 4_096n, ONE / 4_096n];
    const [large, small] = gateShares(shares, ONE / 4_096n, DEFAULT_GATE_EXPONENT_BITS);
    expect(small).toBeGreaterThan(large as bigint);
  });
});

describe('computeQuantileBar', () => {
  test('the share at which the walk down reaches q', () => {
    expect(computeQuantileBar([10n, 50n, 40n], 61n)).toBe(40n);
    expect(computeQuantileBar([10n, 50n, 40n], 50n)).toBe(50n);
    expect(computeQuantileBar([10n, 50n, 40n], 1000n)).toBe(10n);
    expect(computeQuantileBar([], 1n)).toBe(0n);
  });
});

describe('tierShares', () => {
  test('one tier: it gets everything', () => {
    expect(tierShares([3n, 1n])).toEqual([(ONE * 3n) / 4n, ONE / 4n]);
  });

  test('65 equal subnets: 75% over 32, 25% over 32, nothing for the last', () => {
    const shares = tierShares(Array.from({ length: 65 }, () => 7n));
    expect(shares[0]).toBe((ONE * 3n) / 4n / 32n);
    expect(shares[32]).toBe(ONE / 4n / 32n);
    expect(shares[64]).toBe(0n);
  });
});

describe('flows', () => {
  test('computeNetFlows: protocol cost is scaled to the users sum', () => {
    const flows = [
      { userBits: 10n << 64n, protocolBits: 40n << 64n },
      { userBits: 10n << 64n, protocolBits: -(5n << 64n) },
    ];
    expect(computeNetFlows(flows)).toEqual([-(10n << 64n), 15n << 64n]);
  });

  test('computeFlowShares: a cutoff of 0 leaves nothing to outflows', () => {
    const shares = computeFlowShares([-(1n << 80n), 1n << 90n], { cutoffBits: 0n, exponentBits: ONE });
    expect(shares[0]).toBe(0n);
    expect(shares[1]).toBe(ONE);
  });

  test('updateFlowAverage: no flow decays towards 0', () => {
    const after = updateFlowAverage(1n << 80n, 0n, 29_597_889_189_277n);
    expect(after < 1n << 80n && after > (1n << 80n) - (1n << 64n)).toBe(true);
  });
});

describe('computeEmissionShares', () => {
  test('eras before 421 are refused by name', () => {
    const gate = { barBits: 0n, exponentBits: 0n, quantileBits: 0n, rank: 32 };
    expect(() => computeEmissionShares(411, [], gate, 1n)).toThrow('Spec 411');
  });
});
