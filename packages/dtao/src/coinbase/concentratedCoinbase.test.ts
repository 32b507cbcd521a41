import { describe, expect, test } from 'vitest';
import { concentratedInit } from '../pools/concentratedLiquidity/init.ts';
import { stakingRulesAt } from '../staking/StakingSubnet.ts';
import { type CoinbaseSubnet, runConcentratedCoinbase } from './concentratedCoinbase.ts';

const F32 = 1n << 32n;
const subnet: CoinbaseSubnet = {
  mechanism: 1,
  pool: concentratedInit({ taoReserveRao: 10n ** 13n, alphaReserveRao: 10n ** 14n }),
  alphaOutRao: 5n * 10n ** 14n,
  volumeRao: 7n,
  feeRateU16: 33,
  movingPriceBits: F32 / 10n,
  halvingBlocks: 201_600n,
  blocksSinceStart: 100_000n,
  burnRegistrationAllowed: true,
  powRegistrationAllowed: false,
};
const other = { ...subnet, movingPriceBits: F32 / 5n };
const network = {
  spec: 297,
  blockEmissionRao: 10n ** 9n,
  subnetPartBits: F32,
  rootTaoRao: 5n * 10n ** 15n,
  taoWeightU64: 3_320_413_933_267_719_290n,
  ownerCutU16: 11_796,
  movingAlphaBits: 12_885n,
  rules: stakingRulesAt({ spec: 297 }),
};

/** The step of a subnet beside one of twice the price, and what it leaves: reserves, alpha outside, volume. */
function step(change: Partial<CoinbaseSubnet>) {
  const [first] = runConcentratedCoinbase(network, [{ ...subnet, ...change }, other]);
  const { subnet: after, ...amounts } = first!;
  const { pool, alphaOutRao, volumeRao } = after;
  return { ...amounts, left: [pool.taoReserveRao, pool.alphaReserveRao, alphaOutRao, volumeRao] };
}

describe('runConcentratedCoinbase', () => {
  test("TAO by moving price, alpha up to the block's, root's part sold", () => {
    expect(step({})).toEqual({
      taoInRao: 333_333_333n,
      alphaInRao: 1_000_000_000n,
      alphaOutRao: 1_000_000_000n,
      ownerCutRao: 179_995_422n,
      pendingRao: 574_003_532n,
      swappedRao: 246_001_045n,
      rootDividendsRao: 24_600_043n,
      totalStakeChangeRao: 308_733_290n,
      movingPriceBits: 429_496_728n,
      left: [10_000_308_733_290n, 100_001_246_001_045n, 500_000_753_998_955n, 24_600_050n],
    });
  });

  test('the other subnet gets what is left of the block', () => {
    const [, second] = runConcentratedCoinbase(network, [subnet, other]);
    expect(second).toMatchObject({ taoInRao: 666_666_666n, movingPriceBits: 858_993_031n });
  });

  test('without a pool alpha is worth one TAO, for the injection and for the sale', () => {
    expect(step({ mechanism: 0 })).toMatchObject({
      taoInRao: 333_333_333n,
      alphaInRao: 333_333_333n,
      swappedRao: 246_001_154n,
      rootDividendsRao: 246_001_154n,
      totalStakeChangeRao: 333_333_333n,
      movingPriceBits: 429_500_573n,
    });
  });

  test('no TAO where nobody can register; one way is enough', () => {
    const ways = (burnRegistrationAllowed: boolean, powRegistrationAllowed: boolean) =>
      step({ burnRegistrationAllowed, powRegistrationAllowed }).taoInRao;
    expect([ways(true, true), ways(true, false), ways(false, true), ways(false, false)]).toEqual([
      333_333_333n,
      333_333_333n,
      333_333_333n,
      0n,
    ]);
  });

  test('a sale that the pool refuses leaves nothing pending', () => {
    const { pool } = subnet;
    const poor = { ...pool, taoReserveRao: 10n, alphaReserveRao: 10n ** 14n };
    // No TAO joins where registration is closed: the reserve stays below what a sale needs.
    const closed = step({ pool: poor, burnRegistrationAllowed: false });
    expect(closed).toMatchObject({
      ownerCutRao: 179_995_422n,
      pendingRao: 0n,
      swappedRao: 0n,
      rootDividendsRao: 0n,
      totalStakeChangeRao: 0n,
    });
  });

  test('from spec 298 it is another', () => {
    expect(() => runConcentratedCoinbase({ ...network, spec: 298 }, [])).toThrow(
      'the last that had is 297. Use computeNetworkEmission, which has the blocks from spec 423.',
    );
  });
});
