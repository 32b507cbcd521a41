import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getSubnetTerms } from '../coinbase/injection/subnetTerms.ts';
import { updateMovingPrice } from '../coinbase/prices/movingPrice.ts';
import { DEFAULT_BAR_QUANTILE_BITS, DEFAULT_GATE_EXPONENT_BITS } from '../coinbase/shares/emissionGate.ts';
import { getEmissionShares } from '../coinbase/shares/emissionShares.ts';
import { getRootProportion } from '../coinbase/shares/rootProportion.ts';
import { getSubnetEmissions } from '../coinbase/shares/subnetEmissions.ts';
import { addPendingEmission, isRootSellOn, NO_PENDING_EMISSION } from '../coinbase/split/pendingEmission.ts';
import { floorSplit, splitAlphaOut } from '../coinbase/split/splitAlphaOut.ts';
import { getAlphaEmission, getAlphaIssuance } from '../emission/alphaEmission.ts';
import { getBlockEmission } from '../emission/blockEmission.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import { balancerModel } from '../pools/balancer/balancerModel.ts';
import { superellipseModel } from '../pools/superellipse/superellipseModel.ts';
import type { SimulatedNetwork, SimulatedTrade } from './SimulatedNetwork.ts';
import { MAINNET_SIMULATION_PARAMETERS as PARAMETERS, simulateBlocks } from './simulateBlocks.ts';

const MODEL = balancerModel({ spec: 425 });

/** The same block from the package's plain functions, nothing kept from one block to the next. */
function plainBlock(network: SimulatedNetwork<BalancerPool>, era: number): SimulatedNetwork<BalancerPool> {
  const block = network.block + 1;
  const model = balancerModel({ spec: era });
  const rootProportionBits = (alphaInRao: bigint, alphaOutRao: bigint) =>
    getRootProportion({
      rootTaoRao: network.rootTaoRao,
      taoWeightU64: PARAMETERS.taoWeightU64,
      alphaIssuanceRao: getAlphaIssuance({ alphaInRao, alphaOutRao }),
    });
  const before = network.subnets.map((subnet) => ({
    ...subnet,
    rootProportionBits: rootProportionBits(subnet.pool.alphaReserveRao, subnet.alphaOutRao),
  }));
  const { sharesBits, barBits } = getEmissionShares(era, before, network.gate, BigInt(block));
  const blockEmissionRao = getBlockEmission(network.totalIssuanceRao);
  const emissions = getSubnetEmissions(blockEmissionRao, sharesBits);
  const keepsRootPart = isRootSellOn(before.map(({ movingPriceBits }) => movingPriceBits));
  let totalIssuanceRao = network.totalIssuanceRao;
  const subnets = before.map(({ rootProportionBits: oldProportion, ...subnet }, i) => {
    const alphaEmissionRao = getAlphaEmission({
      alphaInRao: subnet.pool.alphaReserveRao,
      alphaOutRao: subnet.alphaOutRao,
    });
    const terms = getSubnetTerms(era, {
      subnetEmissionBits: emissions[i] as bigint,
      priceBits: model.price(subnet.pool) >> 32n,
      alphaEmissionRao,
      blockEmissionRao,
      rootProportionBits: oldProportion,
    });
    const step = model.emit(subnet.pool, {
      taoInRao: terms.taoInBits >> 32n,
      alphaInRao: terms.alphaInBits >> 32n,
      excessTaoRao: terms.excessTaoBits >> 32n,
    });
    totalIssuanceRao += step.issuedTaoRao;
    const alphaOutRao = subnet.alphaOutRao + step.buyAlphaRao + alphaEmissionRao;
    const split = splitAlphaOut({
      alphaOutRao: alphaEmissionRao,
      ownerCutU16: subnet.ownerCutEnabled ? PARAMETERS.ownerCutU16 : 0,
      rootProportionBits: rootProportionBits(step.pool.alphaReserveRao, alphaOutRao),
    });
    const { pending, recycledRao } = addPendingEmission(subnet.pending, floorSplit(split), keepsRootPart);
    const movingPriceBits = updateMovingPrice(era, {
      movingPriceBits: subnet.movingPriceBits,
      spotPriceBits: model.price(step.pool),
      movingAlphaBits: PARAMETERS.movingAlphaBits,
      blocksSinceStart: BigInt(block - subnet.firstEmissionBlock + 1),
      halvingBlocks: PARAMETERS.priceHalvingBlocks,
    });
    return { ...subnet, pool: step.pool, alphaOutRao: alphaOutRao - recycledRao, pending, movingPriceBits };
  });
  return { ...network, block, totalIssuanceRao, subnets, gate: { ...network.gate, barBits } };
}

function expectPool<P>(made: { readonly ok: boolean; readonly pool?: P }): P {
  if (made.pool === undefined) throw new Error('no pool');
  return made.pool;
}

const subnet = fc.record({
  pool: fc.record({
    taoReserveRao: fc.bigInt(10n ** 10n, 10n ** 14n),
    alphaReserveRao: fc.bigInt(10n ** 12n, 3n * 10n ** 15n),
    quoteWeight: fc.bigInt(10n ** 17n, 9n * 10n ** 17n),
  }),
  alphaOutRao: fc.bigInt(10n ** 12n, 12n * 10n ** 15n),
  movingPriceBits: fc.bigInt(1n, 1n << 32n),
  emissionEnabled: fc.boolean(),
  minerBurnedBits: fc.bigInt(0n, 1n << 32n),
  ownerCutEnabled: fc.boolean(),
});

const networks = fc.array(subnet, { minLength: 1, maxLength: 6 }).map(
  (subnets): SimulatedNetwork<BalancerPool> => ({
    block: 1_000_000,
    totalIssuanceRao: 10n ** 16n,
    rootTaoRao: 5_500_000n * 10n ** 9n,
    gate: {
      barBits: 0n,
      exponentBits: DEFAULT_GATE_EXPONENT_BITS,
      quantileBits: DEFAULT_BAR_QUANTILE_BITS,
      rank: 3,
    },
    subnets: subnets.map((one, i) => ({
      ...one,
      netuid: i + 1,
      firstEmissionBlock: 900_000,
      pending: NO_PENDING_EMISSION,
      tempo: 0,
      lastEpochBlock: 1_000_000,
      pendingEpochBlock: 0,
    })),
  }),
);

describe('simulateBlocks', () => {
  test.each([423, 425, 441])('spec %i: every block is that of the plain functions', (era) => {
    fc.assert(
      fc.property(networks, (network) => {
        let plain = network;
        for (let i = 0; i < 5; i++) plain = plainBlock(plain, era);
        const poolModel = balancerModel({ spec: era });
        expect(simulateBlocks(network, { era, poolModel, blocks: 5 }).network).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test('property: many blocks at once are the same blocks one by one', () => {
    fc.assert(
      fc.property(networks, (network) => {
        let single = network;
        for (let i = 0; i < 7; i++)
          single = simulateBlocks(single, { era: 425, poolModel: MODEL, blocks: 1 }).network;
        expect(simulateBlocks(network, { era: 425, poolModel: MODEL, blocks: 7 }).network).toEqual(single);
      }),
      { numRuns: 20 },
    );
  });

  test('property: a block issues no more TAO than its emission', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { totalIssuanceRao } = simulateBlocks(network, {
          era: 425,
          poolModel: MODEL,
          blocks: 1,
        }).network;
        const issued = totalIssuanceRao - network.totalIssuanceRao;
        expect(issued).toBeLessThanOrEqual(getBlockEmission(network.totalIssuanceRao));
      }),
    );
  });

  const [network] = fc.sample(networks, { numRuns: 1, seed: 7 }) as [SimulatedNetwork<BalancerPool>];

  test('trades: applied after the block, refused by rule, and never silently dropped', () => {
    const trade: SimulatedTrade = {
      block: 1_000_001,
      netuid: 1,
      side: 'buy',
      amountRao: 10n ** 9n,
      limitPriceRao: 10n ** 15n,
      feeRateU16: 33,
    };
    const options = { era: 425, poolModel: MODEL, blocks: 1 };
    const refusedBuy = { ...trade, limitPriceRao: 0n };
    const { trace, network: after } = simulateBlocks(network, { ...options, trades: [trade, refusedBuy] });
    const quiet = simulateBlocks(network, options).network;
    const [bought, refused] = trace.trades;
    expect(refused).toMatchObject({ ok: false, refusal: 'PriceLimitExceeded', amountOutRao: 0n });
    expect(bought).toMatchObject({ ok: true, feeRao: 503_547n });
    const got = bought?.amountOutRao as bigint;
    expect(after.subnets[0]?.alphaOutRao).toBe((quiet.subnets[0]?.alphaOutRao as bigint) + got);
    expect(after.subnets[0]?.pool.taoReserveRao).toBe(
      (quiet.subnets[0]?.pool.taoReserveRao as bigint) + (bought?.amountInRao as bigint),
    );
    expect(() => simulateBlocks(network, { ...options, trades: [{ ...trade, netuid: 99 }] })).toThrow(
      'subnet 99',
    );
  });

  test('epochs: drained on schedule, two per block, the others one block later', () => {
    const twin = network.subnets[0] as (typeof network.subnets)[number];
    const subnets = [1, 2, 3].map((netuid) => ({ ...twin, netuid, tempo: 3, lastEpochBlock: 999_999 }));
    const { trace } = simulateBlocks({ ...network, subnets }, { era: 425, poolModel: MODEL, blocks: 4 });
    expect(trace.epochs.map(({ block, netuid }) => [block, netuid])).toEqual([
      [1_000_002, 1],
      [1_000_002, 2],
      [1_000_003, 3],
    ]);
    expect(trace.epochs.every(({ drained }) => drained.serverRao > 0n)).toBe(true);
  });

  test('record: every subnet in the blocks asked for', () => {
    const options = { era: 425, poolModel: MODEL, blocks: 10, recordEvery: 5 };
    const { subnets } = simulateBlocks(network, options).trace;
    expect(new Set(subnets.map(({ block }) => block))).toEqual(new Set([1_000_005, 1_000_010]));
    expect(subnets.length).toBe(2 * network.subnets.length);
  });

  test('superellipse: an injection leaves the price, root stake changes root proportion', () => {
    const superellipse = superellipseModel();
    const subnets = network.subnets.map((one) => ({
      ...one,
      pool: expectPool(superellipse.init(one.pool)),
    }));
    const options = { poolModel: superellipse, blocks: 2, recordEvery: 1 };
    const rootStakes = [{ block: 1_000_001, changeRao: -(10n ** 15n) }];
    const result = simulateBlocks({ ...network, subnets }, { ...options, rootStakes });
    expect(result.era).toBe(475);
    expect(result.network.rootTaoRao).toBe(network.rootTaoRao - 10n ** 15n);
    const of = (block: number) => result.trace.subnets.filter((one) => one.block === block)[0];
    expect(of(1_000_002)?.rootProportionBits).toBeLessThan(of(1_000_001)?.rootProportionBits as bigint);
  });

  test('eras before 421 are refused by name', () => {
    expect(() => simulateBlocks(network, { era: 300, poolModel: MODEL, blocks: 1 })).toThrow('spec 300');
  });
});
