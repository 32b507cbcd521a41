import { describe, expect, test } from 'vitest';
import { minimumStakeAt, nominatorMinimumAt } from '../staking/minimumStake.ts';
import { BALANCER_MIN_WEIGHT, balancerRules } from './balancer/BalancerPool.ts';
import { concentratedRules, LEGACY_FEE_RATE_U16 } from './concentratedLiquidity/ConcentratedPool.ts';
import { MAX_TICK, MIN_TICK } from './concentratedLiquidity/tickMath.ts';
import { constantProductRules } from './constantProduct/rules.ts';
import * as entry from './index.ts';
import { DEFAULT_FEE_RATE_U16 } from './PoolOrder.ts';

const CONSTANTS = new Map<string, unknown>(
  Object.entries(entry).filter(([, value]) => typeof value !== 'function'),
);

/** The chain's literals, as they stand in its source. */
describe('constants', () => {
  test.each([
    // `ACCURACY` in pallets/swap/src/pallet/balancer.rs
    ['BALANCER_WEIGHT_ONE', 1_000_000_000_000_000_000n],
    // `max_price_inner` and `min_price_inner` in pallets/swap/src/pallet/impls.rs
    ['NO_BUY_LIMIT_RAO', 1_000_000_000_000_000n],
    ['NO_SELL_LIMIT_RAO', 1_000n],
    // `DefaultStakingFee` in pallets/subtensor/src/lib.rs, v2.0.0
    ['FLAT_STAKING_FEE_RAO', 50_000n],
  ] as const)('%s', (name, literal) => {
    expect(CONSTANTS.get(name)).toBe(literal);
  });

  test('every exported constant is held here', () => {
    expect(CONSTANTS.size).toBe(4);
  });

  test('inside: `MIN_WEIGHT` in balancer.rs, `DefaultFeeRate` in pallets/swap/src/pallet/mod.rs, v3.2.2 and v3.1.6', () => {
    expect(BALANCER_MIN_WEIGHT).toBe(10_000_000_000_000_000n);
    expect([DEFAULT_FEE_RATE_U16, LEGACY_FEE_RATE_U16]).toEqual([33, 196]);
  });

  test('ticks: `TickIndex::MIN` and `MAX` in pallets/swap/src/tick.rs', () => {
    expect([MIN_TICK, MAX_TICK]).toEqual([-443_636, 443_636]);
  });
});

describe('rules by spec', () => {
  test.each([
    [380, undefined],
    [384, undefined],
    [423, 1_000n],
    [475, 1_000n],
  ])('balancer at %i: inputs up to %s reserves (`MAX_SWAP_INPUT_RESERVE_MULTIPLIER`)', (spec, multiple) => {
    expect(balancerRules(spec)).toEqual({ minimumReserveRao: 1_000_000n, maxInputMultiple: multiple });
  });

  test.each([
    [283, true, 196, false, false, false],
    [297, false, 33, false, false, false],
    [301, false, 33, true, false, false],
    [334, false, 33, true, true, false],
    [385, false, 33, true, true, true],
  ])('concentrated liquidity at %i', (spec, both, fee, collects, scrap, author) => {
    expect(concentratedRules(spec)).toEqual({
      minimumReserveRao: 1_000_000n,
      minimumLiquidity: 1_000n,
      checksBothReserves: both,
      defaultFeeRateU16: fee,
      collectsFees: collects,
      keepsScrap: scrap,
      paysAuthor: author,
    });
  });

  test.each([
    [233, 127n, 'flat'],
    [252, 127n, 'dividends-at-price'],
    [257, 127n, 'dividends-at-payout'],
    [261, 128n, 'dividends-at-payout'],
  ])('constant product at %i', (spec, bits, unstakeFee) => {
    expect(constantProductRules(spec)).toEqual({
      maxProductBits: (1n << bits) - 1n,
      minimumReserveRao: 10_000_000n,
      unstakeFee,
    });
  });

  test.each([
    [233, 500_000n, 0n],
    [289, 500_000n, 0n],
    [290, 20_000_000n, 0n],
    [292, 2_000_000n, 20_000_000n],
    [475, 2_000_000n, 20_000_000n],
  ])('minimum stake at %i: %i rao, %i of a nominator', (spec, minimum, nominator) => {
    expect([minimumStakeAt(spec), nominatorMinimumAt(spec)]).toEqual([minimum, nominator]);
  });
});
