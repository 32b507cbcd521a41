import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxOf } from '../../internal/minMax.ts';
import {
  computeQuantileBar,
  computeRankBar,
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
  GATE_BAR_INTERVAL_BLOCKS,
  gateShares,
  MAINNET_BAR_QUANTILE_BITS,
} from './emissionGate.ts';
import { computeEmissionShares, MAINNET_GATE } from './emissionShares.ts';
import { DEFAULT_EMISSION_TIERS, tierShares } from './emissionTiers.ts';
import { computeNetFlows, DEFAULT_FLOW_SMOOTHING_I64, updateFlowAverage } from './flowAverage.ts';
import { computeFlowShares } from './flowShares.ts';
import { computePriceBurnShares, computePriceShares } from './priceShares.ts';
import { computePriceTaoIn } from './priceTaoIn.ts';
import { MAINNET_TAO_WEIGHT_U64 } from './rootProportion.ts';
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

  test('q = 1 and a share of 0: the walk ends at it, and there is no bar', () => {
    const shares = computePriceShares([1n, 1n, 1n, 0n]);
    expect(sum(shares)).toBeLessThan(ONE);
    expect(computeQuantileBar(shares, ONE)).toBe(0n);
    expect(computeQuantileBar(shares.slice(0, 3), ONE)).toBe(ONE / 3n);
  });
});

describe('tierShares', () => {
  test('constants: as the proposal has them', () => {
    expect(DEFAULT_EMISSION_TIERS).toEqual([
      { size: 32, partBits: (3n * ONE) / 4n },
      { size: 32, partBits: ONE / 4n },
    ]);
  });

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

describe('constants', () => {
  test('the literals of `pallets/subtensor/src/lib.rs` and of mainnet', () => {
    expect(GATE_BAR_INTERVAL_BLOCKS).toBe(360);
    expect(DEFAULT_BAR_RANK).toBe(32);
    expect(DEFAULT_GATE_EXPONENT_BITS).toBe(3n * ONE);
    // The chain converts the float 0.61, which is a little below 61/100.
    expect(DEFAULT_BAR_QUANTILE_BITS).toBe(BigInt(0.61 * 2 ** 64));
    expect(MAINNET_BAR_QUANTILE_BITS).toBe((3n * ONE) / 4n);
    expect(DEFAULT_FLOW_SMOOTHING_I64).toBe(29_597_889_189_277n);
    expect(MAINNET_TAO_WEIGHT_U64).toBe(3_320_413_933_267_719_290n);
  });
});

describe('computeEmissionShares', () => {
  const subnet = (price: bigint, emissionEnabled = true) => ({
    movingPriceBits: price << 32n,
    minerBurnedBits: 0n,
    rootProportionBits: 1n << 32n,
    emissionEnabled,
  });
  const gate = { ...MAINNET_GATE, barBits: 5n };
  const subnets = [subnet(8n), subnet(4n, false), subnet(2n), subnet(1n), subnet(1n)];

  test('bar: by rank over all shares before the gate, those of switched-off subnets too', () => {
    const second = { ...gate, rank: 2 };
    const at = (block: bigint, barBits: bigint) =>
      computeEmissionShares({ subnets, gate: { ...second, barBits }, block });
    expect(at(720n, 5n).barBits).toBe(ONE / 4n);
    expect(at(721n, 5n).barBits).toBe(5n);
    expect(at(721n, 0n).barBits).toBe(ONE / 4n);
    expect(at(720n, 5n).sharesBits).toEqual(at(721n, ONE / 4n).sharesBits);
  });

  test('bar: root proportion is not read, nor a subnet without one', () => {
    const bare = subnets.map(({ rootProportionBits: _, ...rest }) => rest);
    const input = { gate, block: 720n };
    expect(computeEmissionShares({ ...input, subnets: bare })).toEqual(
      computeEmissionShares({ ...input, subnets }),
    );
    expect(() => computeEmissionShares({ ...input, subnets: bare }, { spec: 424 })).toThrow(
      'subnets[0].rootProportionBits is missing',
    );
  });

  test('bar by mass: at 440, and later where the rank is 0; none is written for q = 1 and a share of 0', () => {
    const block = 720n;
    const mass = (spec: number) =>
      computeEmissionShares({ subnets, gate: { ...gate, rank: 0 }, block }, { spec }).barBits;
    expect([mass(440), mass(475)]).toEqual([ONE / 4n, ONE / 4n]);
    const all = { ...gate, rank: 0, quantileBits: ONE };
    const burned = [subnet(1n), subnet(1n), subnet(1n), { ...subnet(1n), minerBurnedBits: 1n << 32n }];
    expect(computeEmissionShares({ subnets: burned, gate: all, block }).barBits).toBe(gate.barBits);
  });

  test('switched off after the gate: its share goes to the others in proportion', () => {
    const { sharesBits } = computeEmissionShares({ subnets, gate, block: 721n });
    expect(sharesBits[1]).toBe(0n);
    expect(ONE - sum(sharesBits)).toBeLessThan(8n);
  });

  test('specs: no gate before 440, root proportion before 425, none before 421', () => {
    const near = { ...gate, barBits: ONE / 8n };
    const at = (spec: number) => computeEmissionShares({ subnets, gate: near, block: 721n }, { spec });
    expect(at(439)).toEqual(at(425));
    expect(at(439).sharesBits).not.toEqual(at(440).sharesBits);
    const half = subnets.map((one, i) => (i === 0 ? { ...one, rootProportionBits: 1n << 31n } : one));
    const first = (spec: number) =>
      computeEmissionShares({ subnets: half, gate, block: 721n }, { spec }).sharesBits[0] as bigint;
    expect(first(424)).toBeLessThan(first(425));
    expect(() => at(411)).toThrow('Use computeFlowShares (334 to 420)');
  });

  test('proposal emissionTiers: by name only', () => {
    const input = { subnets, gate, block: 721n };
    const { sharesBits } = computeEmissionShares(input);
    expect(computeEmissionShares(input, { proposals: ['emissionTiers'] }).sharesBits).toEqual(
      tierShares(sharesBits),
    );
    expect(() => computeEmissionShares(input, { proposals: ['tiers'] as never })).toThrow(
      'options.proposals[0] is "tiers", not one of "superellipse", "emissionTiers".',
    );
  });
});

describe('what is refused', () => {
  const refusalOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('switches that are not one per share', () => {
    expect(refusalOf(() => switchShares([1n, 2n], [true]))).toMatchObject({
      code: 'dtao/out-of-range',
      message: 'enabled has 1 entries, not the 2 of sharesBits. Pass one switch per share.',
      values: { field: 'enabled', value: 1 },
    });
  });

  test('a release that shares by flow', () => {
    const gate = { barBits: 0n, exponentBits: 0n, quantileBits: 0n, rank: 0 };
    const at = (spec: number) => () => computeEmissionShares({ subnets: [], gate, block: 1n }, { spec });
    expect(refusalOf(at(420))).toMatchObject({
      code: 'dtao/no-such-rule',
      message:
        'spec 420 shares emission by flow or by launch prices. Use computeFlowShares (334 to 420) or computePriceTaoIn (up to 333).',
      values: { spec: 420 },
    });
    expect(at(421)()).toEqual({ sharesBits: [], barBits: 0n });
  });
});

describe('shares at their edges', () => {
  const ONE = 1n << 64n;

  test('all switched off: nothing; all on: as they were', () => {
    expect(switchShares([1n, 2n], [false, false])).toEqual([0n, 0n]);
    expect(switchShares([3n, 3n], [true, true])).toEqual([3n, 3n]);
    expect(switchShares([ONE / 2n, ONE / 4n, ONE / 4n], [true, false, true])).toEqual([
      12_297_829_382_473_034_410n,
      0n,
      6_148_914_691_236_517_205n,
    ]);
  });

  test('tiers: the largest first, of equals the first; one tier that holds all takes all', () => {
    const shares = [1n, 5n, 3n, 0n, 5n, 5n].map((part) => (part * ONE) / 19n);
    const tiers = [
      { size: 2, partBits: (ONE * 3n) / 4n },
      { size: 2, partBits: ONE / 4n },
    ];
    expect(tierShares(shares, tiers)).toEqual([
      0n,
      6_917_529_027_641_081_856n,
      1_729_382_256_910_270_463n,
      0n,
      6_917_529_027_641_081_856n,
      2_882_303_761_517_117_440n,
    ]);
    expect(tierShares([ONE / 4n, (ONE * 3n) / 4n], tiers)).toEqual([ONE / 4n, (ONE * 3n) / 4n]);
    expect(tierShares([0n, 0n], tiers)).toEqual([0n, 0n]);
  });

  test('the bar by rank counts what is above 0, and takes the last where there are fewer', () => {
    expect([1, 2, 3].map((rank) => computeRankBar([3n, 0n, 5n], rank))).toEqual([5n, 3n, 3n]);
    expect(computeRankBar([0n], 1)).toBe(0n);
  });

  test('shares behind the gate: 0 stays 0, and where all vanish they are as before', () => {
    expect(gateShares([ONE / 2n, 0n, ONE / 2n], ONE / 4n, 3n * ONE)).toEqual([ONE / 2n, 0n, ONE / 2n]);
    expect(gateShares([0n, 0n], ONE / 4n, 3n * ONE)).toEqual([0n, 0n]);
  });

  test('by flow: what is above the cutoff, or above the lowest where that is higher', () => {
    const flows = (values: readonly bigint[], cutoffBits: bigint) =>
      computeFlowShares(values, { cutoffBits, exponentBits: ONE });
    expect(flows([5n * ONE, -3n * ONE, ONE], 0n)).toEqual([
      15_372_286_687_934_464_994n,
      0n,
      3_074_457_385_775_086_621n,
    ]);
    expect(flows([5n * ONE, 2n * ONE, ONE], ONE)).toEqual([
      14_757_395_205_708_238_144n,
      3_689_348_868_001_313_471n,
      0n,
    ]);
    expect(flows([0n, 0n], 0n)).toEqual([0n, 0n]);
  });

  test('by price: below 0 counts as 0; where all is burned the burn does not count', () => {
    expect(computePriceShares([-5n, 5n, 15n])).toEqual([0n, ONE / 4n, (ONE * 3n) / 4n]);
    const burned = (bits: bigint) => ({ movingPriceBits: 1n << 32n, minerBurnedBits: bits });
    expect(computePriceBurnShares([burned(1n << 32n), burned(1n << 32n)])).toEqual([ONE / 2n, ONE / 2n]);
    expect(computePriceBurnShares([burned(1n << 32n), burned(0n)])).toEqual([0n, ONE]);
  });
});
