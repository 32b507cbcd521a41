import { describe, expect, test } from 'vitest';
import { type LaunchNetwork, runLaunchCoinbase } from './launchCoinbase.ts';
import { DEFAULT_MOVING_ALPHA_BITS, DEFAULT_PRICE_HALVING_BLOCKS } from './prices/movingPrice.ts';
import { MAINNET_TAO_WEIGHT_U64 } from './shares/rootProportion.ts';
import { MAINNET_OWNER_CUT_U16 } from './split/splitAlphaOut.ts';

const TAO = 10n ** 9n;

const START: LaunchNetwork = {
  totalIssuanceRao: 8_400_000n * TAO,
  rootTaoRao: 5_500_000n * TAO,
  subnets: [
    {
      pool: { taoReserveRao: TAO, alphaReserveRao: TAO },
      alphaOutRao: 0n,
      movingPriceBits: 1n << 28n,
      firstEmissionBlock: 1n,
      burnRegistrationAllowed: true,
      powRegistrationAllowed: false,
      pendingEmissionRao: 0n,
      pendingAlphaSwappedRao: 0n,
      pendingRootDivsRao: 0n,
      pendingOwnerCutRao: 0n,
    },
  ],
};

function run(network: LaunchNetwork, blocks: number): LaunchNetwork {
  let after = network;
  for (let block = 1; block <= blocks; block++)
    after = runLaunchCoinbase(after, {
      spec: 233,
      block: BigInt(block),
      taoWeightU64: MAINNET_TAO_WEIGHT_U64,
      ownerCutU16: MAINNET_OWNER_CUT_U16,
      movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
      priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
    });
  return after;
}

describe('runLaunchCoinbase', () => {
  test('one day: 20.35% of the minted alpha of a lone subnet was sold for root', () => {
    const [subnet] = run(START, 7_200).subnets;
    expect(subnet?.pendingAlphaSwappedRao).toBe(2_930_747_328_294n);
    expect((subnet?.pool.alphaReserveRao as bigint) + (subnet?.alphaOutRao as bigint)).toBe(14_401n * TAO);
  });

  test('alpha: pool, outside and start add up to what was minted', () => {
    const [subnet] = run(START, 100).subnets;
    const total = (subnet?.pool.alphaReserveRao as bigint) + (subnet?.alphaOutRao as bigint);
    expect(total).toBe(TAO + 200n * TAO);
  });

  test('age: a first emission block of 0 counts from block 0, as one of 1 does', () => {
    const parameters = {
      spec: 246,
      block: 290n,
      taoWeightU64: MAINNET_TAO_WEIGHT_U64,
      ownerCutU16: MAINNET_OWNER_CUT_U16,
      movingAlphaBits: 1n << 31n,
      priceHalvingBlocks: 1n,
    };
    const priceFrom = (firstEmissionBlock: bigint) => {
      const subnets = START.subnets.map((one) => ({ ...one, firstEmissionBlock }));
      return runLaunchCoinbase({ ...START, subnets }, parameters).subnets[0]?.movingPriceBits;
    };
    expect(priceFrom(0n)).toBe(priceFrom(1n));
  });

  test('nobody can register: no TAO is issued from spec 238 on', () => {
    const subnets = START.subnets.map((one) => ({ ...one, burnRegistrationAllowed: false }));
    const closed = { ...START, subnets };
    const at = (spec: number) =>
      runLaunchCoinbase(closed, {
        spec,
        block: 1n,
        taoWeightU64: MAINNET_TAO_WEIGHT_U64,
        ownerCutU16: MAINNET_OWNER_CUT_U16,
        movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
        priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
      }).totalIssuanceRao - closed.totalIssuanceRao;
    expect(at(238)).toBe(0n);
    expect(at(233)).toBe(TAO);
  });
});
