import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeSubnetTerms } from '../coinbase/injection/subnetTerms.ts';
import { updateMovingPrice } from '../coinbase/prices/movingPrice.ts';
import { computeEmissionShares, MAINNET_GATE } from '../coinbase/shares/emissionShares.ts';
import { computeRootProportion } from '../coinbase/shares/rootProportion.ts';
import { computeSubnetEmissions } from '../coinbase/shares/subnetEmissions.ts';
import { splitOwnerIncentive } from '../coinbase/split/ownerIncentive.ts';
import { addPendingEmission, isRootSellOn, NO_PENDING_EMISSION } from '../coinbase/split/pendingEmission.ts';
import { floorSplit, splitAlphaOut } from '../coinbase/split/splitAlphaOut.ts';
import { computeAlphaEmission, computeAlphaIssuance } from '../emission/alphaEmission.ts';
import { computeBlockEmission } from '../emission/blockEmission.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import { balancerModel } from '../pools/balancer/balancerModel.ts';
import { superellipseModel } from '../pools/superellipse/superellipseModel.ts';
import { MAINNET_SIMULATION_PARAMETERS as PARAMETERS } from './blockOptions.ts';
import { computeNetworkEmission } from './computeNetworkEmission.ts';
import type { SimulatedNetwork, SimulatedTrade } from './SimulatedNetwork.ts';
import { simulateBlocks } from './simulateBlocks.ts';

type Network = SimulatedNetwork<BalancerPool>;

/** The same block from the package's plain functions, nothing kept from one block to the next. */
function plainBlock(network: Network, spec: number): Network {
  const block = network.block + 1;
  const model = balancerModel({ spec });
  const options = { spec };
  const supplyOf = ({ pool, alphaOutRao }: Pick<Network['subnets'][number], 'pool' | 'alphaOutRao'>) => ({
    alphaInRao: pool.alphaReserveRao,
    alphaOutRao,
    alphaReservoirRao: pool.alphaReservoirRao ?? 0n,
  });
  const rootProportionBits = (subnet: Parameters<typeof supplyOf>[0]) =>
    computeRootProportion({
      rootTaoRao: network.rootTaoRao,
      taoWeightU64: PARAMETERS.taoWeightU64,
      alphaIssuanceRao: computeAlphaIssuance(supplyOf(subnet), options),
    });
  const before = network.subnets.map((subnet) => ({
    ...subnet,
    rootProportionBits: rootProportionBits(subnet),
  }));
  const shares = { subnets: before, gate: network.gate, block: BigInt(block) };
  const { sharesBits, barBits } = computeEmissionShares(shares, options);
  const blockEmissionRao = computeBlockEmission(network.totalIssuanceRao);
  const emissions = computeSubnetEmissions(blockEmissionRao, sharesBits);
  const keepsRootPart = isRootSellOn(before.map(({ movingPriceBits }) => movingPriceBits));
  let totalIssuanceRao = network.totalIssuanceRao;
  const subnets = before.map(({ rootProportionBits: oldProportion, ...subnet }, i) => {
    const alphaEmissionRao = computeAlphaEmission(supplyOf(subnet), options);
    const terms = computeSubnetTerms(
      {
        subnetEmissionBits: emissions[i] as bigint,
        priceBits: model.price(subnet.pool) >> 32n,
        alphaEmissionRao,
        blockEmissionRao,
        rootProportionBits: oldProportion,
      },
      options,
    );
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
      rootProportionBits: rootProportionBits({ pool: step.pool, alphaOutRao }),
    });
    const { pending, recycledRao } = addPendingEmission(subnet.pending, floorSplit(split), keepsRootPart);
    const price = {
      movingPriceBits: subnet.movingPriceBits,
      spotPriceBits: model.price(step.pool),
      movingAlphaBits: PARAMETERS.movingAlphaBits,
      blocksSinceStart: BigInt(block - subnet.firstEmissionBlock + 1),
      halvingBlocks: PARAMETERS.priceHalvingBlocks,
    };
    return {
      ...subnet,
      pool: step.pool,
      alphaOutRao: alphaOutRao - recycledRao,
      pending,
      movingPriceBits: updateMovingPrice(price, options),
      blocksSinceLastStep: spec < 475 ? subnet.blocksSinceLastStep + 1 : 1,
    };
  });
  return { ...network, block, totalIssuanceRao, subnets, gate: { ...network.gate, barBits } };
}

const subnet = fc.record({
  pool: fc.record({
    taoReserveRao: fc.bigInt(10n ** 10n, 10n ** 14n),
    alphaReserveRao: fc.bigInt(10n ** 12n, 3n * 10n ** 15n),
    quoteWeight: fc.bigInt(10n ** 16n, 99n * 10n ** 16n),
  }),
  alphaOutRao: fc.bigInt(10n ** 12n, 12n * 10n ** 15n),
  movingPriceBits: fc.bigInt(1n, 1n << 32n),
  emissionEnabled: fc.boolean(),
  minerBurnedBits: fc.bigInt(0n, 1n << 32n),
  ownerCutEnabled: fc.boolean(),
});

const networks = fc.array(subnet, { minLength: 1, maxLength: 6 }).map(
  (subnets): Network => ({
    block: 1_000_000,
    totalIssuanceRao: 10n ** 16n,
    rootTaoRao: 5_500_000n * 10n ** 9n,
    gate: { ...MAINNET_GATE, barBits: 0n, rank: 3 },
    subnets: subnets.map((one, i) => ({
      ...one,
      netuid: i + 1,
      firstEmissionBlock: 900_000,
      pending: NO_PENDING_EMISSION,
      tempo: 0,
      lastEpochBlock: 1_000_000,
      pendingEpochBlock: 0,
      blocksSinceLastStep: 0,
    })),
  }),
);
const [network] = fc.sample(networks, { numRuns: 1, seed: 7 }) as [Network];

/** A network of as many equal subnets as are asked for, whose epochs come every third block. */
function twins(count: number): Network {
  const twin = network.subnets[0] as Network['subnets'][number];
  const subnets = Array.from({ length: count }, (_, i) => ({
    ...twin,
    netuid: i + 1,
    emissionEnabled: true,
    minerBurnedBits: 0n,
    tempo: 3,
    lastEpochBlock: 999_999,
  }));
  return { ...network, subnets };
}

describe('simulateBlocks', () => {
  test.each([423, 425, 441, 475])('spec %i: every block is that of the plain functions', (spec) => {
    fc.assert(
      fc.property(networks, (given) => {
        let plain = given;
        for (let i = 0; i < 5; i++) plain = plainBlock(plain, spec);
        expect(simulateBlocks(given, { spec, blocks: 5 }).network).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test('property: many blocks at once are the same blocks one by one', () => {
    fc.assert(
      fc.property(networks, (given) => {
        let single = given;
        for (let i = 0; i < 7; i++) single = simulateBlocks(single, { blocks: 1 }).network;
        expect(simulateBlocks(given, { blocks: 7 }).network).toEqual(single);
      }),
      { numRuns: 20 },
    );
  });

  test('property: a block issues no more TAO than its emission', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const { totalIssuanceRao } = simulateBlocks(given, { blocks: 1 }).network;
        const issued = totalIssuanceRao - given.totalIssuanceRao;
        expect(issued).toBeLessThanOrEqual(computeBlockEmission(given.totalIssuanceRao));
      }),
    );
  });

  test('trades: applied after the block, refused by rule, and never silently dropped', () => {
    const trade: SimulatedTrade = {
      block: 1_000_001,
      netuid: 1,
      side: 'buy',
      amountRao: 10n ** 9n,
      limitPriceRao: 10n ** 15n,
      feeRateU16: 33,
    };
    const options = { blocks: 1 };
    const refusedBuy = { ...trade, limitPriceRao: 0n };
    const { trace, network: after } = simulateBlocks(network, { ...options, trades: [trade, refusedBuy] });
    const quiet = simulateBlocks(network, options).network;
    const [bought, refused] = trace.trades;
    expect(refused).toMatchObject({ ok: false, refusal: 'PriceLimitExceeded', trade: refusedBuy });
    expect(bought).toMatchObject({ ok: true, feeRao: 503_547n });
    if (bought?.ok !== true) throw new Error('refused');
    expect(after.subnets[0]?.alphaOutRao).toBe(
      (quiet.subnets[0]?.alphaOutRao as bigint) + bought.amountOutRao,
    );
    expect(after.subnets[0]?.pool.taoReserveRao).toBe(
      (quiet.subnets[0]?.pool.taoReserveRao as bigint) + bought.amountInRao,
    );
    expect(() => simulateBlocks(network, { ...options, trades: [{ ...trade, netuid: 99 }] })).toThrow(
      'subnet 99',
    );
  });

  test('epochs: drained on schedule, two per block, the others one block later', () => {
    const { trace, network: after } = simulateBlocks(twins(3), { blocks: 4 });
    expect(trace.epochs.map(({ block, netuid }) => [block, netuid])).toEqual([
      [1_000_002, 1],
      [1_000_002, 2],
      [1_000_003, 3],
    ]);
    expect(trace.epochs.every(({ drained }) => drained.serverRao > 0n)).toBe(true);
    expect(after.subnets.map(({ blocksSinceLastStep }) => blocksSinceLastStep)).toEqual([2, 2, 1]);
  });

  test('epochs: a due one on Null consensus is the only one of its block', () => {
    const { subnets, ...rest } = twins(3);
    const mixed = subnets.map((one, i) => (i === 2 ? { ...one, epochConsensus: 'null' as const } : one));
    const { trace } = simulateBlocks({ ...rest, subnets: mixed }, { blocks: 4 });
    expect(trace.epochs.map(({ block, netuid }) => [block, netuid])).toEqual([
      [1_000_002, 1],
      [1_000_003, 2],
      [1_000_004, 3],
    ]);
  });

  test('onEpoch: what it withheld lowers the share of the next block; what it recycled leaves the issuance', () => {
    const given = twins(2);
    const owner = { hotkey: 'owner', coldkey: 'cold' };
    const options = { blocks: 3, recordEvery: 1 };
    const burning = simulateBlocks(given, {
      ...options,
      onEpoch: ({ netuid, drained }) =>
        splitOwnerIncentive({
          incentives: [{ ...owner, incentiveRao: netuid === 1 ? drained.serverRao : 0n }],
          owner,
          recycleOrBurn: 'recycle',
        }),
    });
    const plain = simulateBlocks(given, options);
    const at = (result: typeof plain, block: number) =>
      result.trace.subnets.filter((one) => one.block === block);
    expect(at(burning, 1_000_001)).toEqual(at(plain, 1_000_001));
    expect(at(burning, 1_000_002).map(({ shareBits }) => shareBits)).toEqual([1n << 63n, 1n << 63n]);
    // All of the first subnet's incentive was the owner's: its share is 0, and the other gets everything.
    expect(at(burning, 1_000_003).map(({ shareBits }) => shareBits)).toEqual([0n, 1n << 64n]);
    const drainedRao = burning.trace.epochs[0]?.drained.serverRao as bigint;
    expect(
      (at(plain, 1_000_002)[0]?.alphaOutRao as bigint) - (at(burning, 1_000_002)[0]?.alphaOutRao as bigint),
    ).toBe(drainedRao);
    expect([burning.assumed, plain.assumed]).toEqual([[], ['miner-burned-stays']]);
  });

  test('record: every subnet in the blocks asked for', () => {
    const options = { blocks: 10, recordEvery: 5 };
    const { subnets } = simulateBlocks(network, options).trace;
    expect(new Set(subnets.map(({ block }) => block))).toEqual(new Set([1_000_005, 1_000_010]));
    expect(subnets.length).toBe(2 * network.subnets.length);
  });

  test('proposal superellipse: asked for by name, with pools of its kind', () => {
    const subnets = network.subnets.map((one) => {
      const made = superellipseModel().init(one.pool);
      if (!made.ok) throw new Error(made.reason);
      return { ...one, pool: made.pool };
    });
    const given = { ...network, subnets };
    const rootStakes = [{ block: 1_000_001, changeRao: -(10n ** 15n) }];
    const options = { blocks: 2, recordEvery: 1, rootStakes };
    const result = simulateBlocks(given, { ...options, proposals: ['superellipse'] });
    expect(result.spec).toBe(475);
    expect(result.network.rootTaoRao).toBe(network.rootTaoRao - 10n ** 15n);
    const of = (block: number) => result.trace.subnets.filter((one) => one.block === block)[0];
    expect(of(1_000_002)?.rootProportionBits).toBeLessThan(of(1_000_001)?.rootProportionBits as bigint);
    expect(() => simulateBlocks(given, options)).toThrow('network.subnets[0].pool.quoteWeight is missing');
  });

  test('rejects: a spec before 423, a misspelt field, a wrong type', () => {
    expect(() => simulateBlocks(network, { spec: 422, blocks: 1 })).toThrow('Blocks of spec 422');
    expect(() => simulateBlocks(network, { block: 1 } as never)).toThrow('There is no options.block.');
    expect(() => simulateBlocks({ ...network, rootTaoRao: 5 } as never, { blocks: 1 })).toThrow(
      'network.rootTaoRao is 5, not a bigint',
    );
  });
});

describe('computeNetworkEmission', () => {
  test('property: the emission of one block is what a simulated block does', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const emission = computeNetworkEmission(given);
        const { network: after, trace } = simulateBlocks(given, { blocks: 1, recordEvery: 1 });
        expect([emission.block, emission.totalIssuanceRao, emission.barBits]).toEqual([
          after.block,
          after.totalIssuanceRao,
          after.gate.barBits,
        ]);
        for (const [i, one] of emission.subnets.entries()) {
          const { pool, alphaOutRao, movingPriceBits, pending } = after.subnets[i]!;
          expect(one).toMatchObject({ pool, alphaOutRao, movingPriceBits, split: pending });
          const { taoInRao, alphaInRao, excessTaoRao, boughtAlphaRao, shareBits } = trace.subnets[i]!;
          expect(one).toMatchObject({ taoInRao, alphaInRao, excessTaoRao, boughtAlphaRao, shareBits });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what waits on a simulated subnet is not part of a block s split', () => {
    const waiting = { ownerRao: 7n, rootRao: 7n, serverRao: 7n, validatorRao: 7n };
    const subnets = network.subnets.map((one) => ({ ...one, pending: waiting }));
    expect(computeNetworkEmission({ ...network, subnets })).toEqual(computeNetworkEmission(network));
  });
});
