/** Blocks of a small network, to the rao: a subnet with a pool, and one where alpha is TAO. */
import { describe, expect, test } from 'vitest';
import { MAINNET_GATE } from '../coinbase/shares/emissionShares.ts';
import { NO_PENDING_EMISSION } from '../coinbase/split/pendingEmission.ts';
import { MAINNET_SIMULATION_PARAMETERS } from './blockOptions.ts';
import { computeNetworkEmission, networkEmissionAt } from './computeNetworkEmission.ts';
import { simulateBlocks } from './simulateBlocks.ts';

const pooled = {
  netuid: 1,
  pool: { taoReserveRao: 10n ** 13n, alphaReserveRao: 10n ** 14n, quoteWeight: 5n * 10n ** 17n },
  alphaOutRao: 10n ** 15n,
  movingPriceBits: (1n << 32n) / 10n,
  emissionEnabled: true,
  minerBurnedBits: 0n,
  ownerCutEnabled: true,
  firstEmissionBlock: 900_000,
  pending: NO_PENDING_EMISSION,
  tempo: 360,
  lastEpochBlock: 1_000_000,
  pendingEpochBlock: 0,
  blocksSinceLastStep: 0,
};
const network = {
  block: 1_000_000,
  totalIssuanceRao: 10n ** 16n,
  rootTaoRao: 5_500_000n * 10n ** 9n,
  gate: { ...MAINNET_GATE, barBits: 0n, rank: 3 },
  subnets: [pooled, { ...pooled, netuid: 2, isStable: true }],
};

/** What a release gives both subnets: TAO and alpha joined, TAO spent and alpha bought; and their reserves afterwards. */
function emissionOf(spec: number) {
  const { totalIssuanceRao, subnets } = computeNetworkEmission(network, { spec });
  return [
    totalIssuanceRao,
    ...subnets.map((one) => [
      one.taoInRao,
      one.alphaInRao,
      one.excessTaoRao,
      one.boughtAlphaRao,
      one.pool.taoReserveRao,
      one.pool.alphaReserveRao,
      one.alphaOutRao,
      one.priceBits,
    ]),
  ];
}

describe('a block of two subnets', () => {
  const ONE = 1n << 64n;

  test('spec 423: injected first, then bought; alpha that is TAO one for one', () => {
    expect(emissionOf(423)).toEqual([
      10_000_000_999_999_997n,
      [
        47_368_420n,
        473_684_210n,
        43_540_669n,
        435_404_794n,
        10_000_090_909_089n,
        100_000_038_279_416n,
        1_000_001_435_404_794n,
        1_844_690_471_001_387_894n,
      ],
      [
        473_684_210n,
        473_684_210n,
        435_406_698n,
        435_406_698n,
        10_000_909_090_908n,
        100_000_038_277_512n,
        1_000_001_435_406_698n,
        ONE,
      ],
    ]);
  });

  test('spec 440: the gate leaves the small one next to nothing', () => {
    expect(emissionOf(440)).toEqual([
      10_000_000_999_999_999n,
      [
        199_760n,
        1_997_602n,
        0n,
        0n,
        10_000_000_199_760n,
        100_000_001_997_602n,
        1_000_001_000_000_000n,
        1_844_674_407_370_955_161n,
      ],
      [
        473_684_210n,
        473_684_210n,
        526_116_029n,
        526_116_029n,
        10_000_999_800_239n,
        99_999_947_568_181n,
        1_000_001_526_116_029n,
        ONE,
      ],
    ]);
  });

  test('spec 441 and 475: bought first', () => {
    const expected = [
      10_000_000_999_999_997n,
      [
        47_368_420n,
        473_684_210n,
        295_975n,
        2_959_749n,
        10_000_047_664_395n,
        100_000_470_724_461n,
        1_000_001_002_959_749n,
        1_844_674_516_566_441_491n,
      ],
      [
        473_684_210n,
        473_684_210n,
        478_651_392n,
        478_651_392n,
        10_000_952_335_602n,
        99_999_995_032_818n,
        1_000_001_478_651_392n,
        ONE,
      ],
    ];
    expect(emissionOf(441)).toEqual(expected);
    expect(emissionOf(475)).toEqual(expected);
  });

  test('the release alone gives the same, for many blocks', () => {
    const emission = networkEmissionAt(475, MAINNET_SIMULATION_PARAMETERS);
    const { subnets, totalIssuanceRao, block, spec } = emission(network as never);
    const whole = computeNetworkEmission(network);
    expect({ block, spec, totalIssuanceRao }).toEqual({
      block: 1_000_001,
      spec: 475,
      totalIssuanceRao: 10_000_000_999_999_997n,
    });
    expect(subnets.map(({ taoInRao, alphaInRao }) => [taoInRao, alphaInRao])).toEqual(
      whole.subnets.map(({ taoInRao, alphaInRao }) => [taoInRao, alphaInRao]),
    );
  });

  test('a subnet that has all its alpha gets no more', () => {
    const full = { ...pooled, alphaOutRao: 21n * 10n ** 15n };
    const [only] = computeNetworkEmission({ ...network, subnets: [full] }).subnets;
    expect(only).toMatchObject({ alphaOutEmissionRao: 0n, alphaInRao: 0n });
  });

  test('releases before 423 are made elsewhere', () => {
    expect(() => computeNetworkEmission(network, { spec: 422 })).toThrow(
      expect.objectContaining({
        message:
          'Blocks of spec 422 are not made here; the first is 423. Pass a spec from 423; runLaunchCoinbase has 233 to 282, runConcentratedCoinbase 283 to 297.',
        code: 'dtao/no-such-rule',
        values: { spec: 422 },
      }),
    );
  });
});

describe('sales in a simulated block', () => {
  const sale = {
    block: 1_000_001,
    netuid: 1,
    side: 'sell',
    amountRao: 10n ** 11n,
    limitPriceRao: 1_000n,
    feeRateU16: 33,
  } as const;

  test('pay without the fee, whose alpha is sold too', () => {
    const trades = [sale, { ...sale, amountRao: 10n ** 5n }, { ...sale, feeRateU16: 0 }];
    const { trace, network: after } = simulateBlocks(network, { blocks: 1, trades });
    expect(trace.trades).toEqual([
      {
        trade: trades[0],
        ok: true,
        amountInRao: 99_949_645_228n,
        amountOutRao: 9_984_985_204n,
        feeRao: 50_354_772n,
      },
      { trade: trades[1], ok: true, amountInRao: 99_950n, amountOutRao: 9_975n, feeRao: 50n },
      { trade: trades[2], ok: true, amountInRao: 10n ** 11n, amountOutRao: 9_970_070_561n, feeRao: 0n },
    ]);
    // All three amounts are in the pool, fees included.
    expect(after.subnets[0]).toMatchObject({
      pool: { taoReserveRao: 9_980_087_573_227n, alphaReserveRao: 100_200_470_824_461n },
      alphaOutRao: 999_801_002_859_749n,
    });
  });

  test('of more than there is outside the pool leaves nothing outside', () => {
    const scarce = { ...network, subnets: [{ ...pooled, alphaOutRao: 10n ** 9n }] };
    const { network: after } = simulateBlocks(scarce, { blocks: 1, trades: [sale] });
    expect(after.subnets[0]!.alphaOutRao).toBe(0n);
  });

  test('a fee too small to be sold refuses the order', () => {
    const { trace } = simulateBlocks(network, { blocks: 1, trades: [{ ...sale, amountRao: 10_000n }] });
    expect(trace.trades[0]).toMatchObject({ ok: false, refusal: 'ReservesTooLow' });
  });
});

describe('what a simulation is told', () => {
  const trade = {
    block: 1_000_001,
    netuid: 9,
    side: 'buy',
    amountRao: 1n,
    limitPriceRao: 1n,
    feeRateU16: 0,
  } as const;

  test('a trade on a subnet that is not there is refused by its netuid', () => {
    expect(() => simulateBlocks(network, { blocks: 1, trades: [trade] })).toThrow(
      expect.objectContaining({
        message:
          'A trade is on subnet 9, which is not simulated. Drop the trade, or add the subnet to the network.',
        code: 'dtao/unknown-subnet',
        values: { netuid: 9 },
      }),
    );
  });

  test('a trade goes to its own subnet', () => {
    const trades = [{ ...trade, netuid: 2, amountRao: 10n ** 9n, limitPriceRao: 1n << 60n }];
    const quiet = simulateBlocks(network, { blocks: 1 }).network;
    const { network: after } = simulateBlocks(network, { blocks: 1, trades });
    expect(after.subnets[0]).toEqual(quiet.subnets[0]);
    expect(after.subnets[1]!.pool.taoReserveRao - quiet.subnets[1]!.pool.taoReserveRao).toBe(10n ** 9n);
  });

  test('stake that leaves root leaves no less than nothing', () => {
    const without = (changeRao: bigint) =>
      simulateBlocks(network, { blocks: 1, rootStakes: [{ block: 1_000_001, changeRao }] }).network
        .rootTaoRao;
    expect(without(-5_500_000n * 10n ** 9n)).toBe(0n);
    expect(without(-(10n ** 18n))).toBe(0n);
    expect(without(1n)).toBe(5_500_000n * 10n ** 9n + 1n);
  });

  test('nothing is recorded unless asked for', () => {
    expect(simulateBlocks(network, { blocks: 2 }).trace.subnets).toEqual([]);
    expect(simulateBlocks(network, { blocks: 2, recordEvery: 0 }).trace.subnets).toEqual([]);
  });

  test('an epoch may take back no more than there is, and says what it has to answer', () => {
    const due = {
      ...network,
      subnets: network.subnets.map((one) => ({ ...one, tempo: 1, lastEpochBlock: 1_000_000 })),
    };
    const epochs = (onEpoch: () => unknown) => simulateBlocks(due, { blocks: 3, onEpoch: onEpoch as never });
    expect(() => epochs(() => 5)).toThrow('onEpoch(epoch) is 5');
  });
});
