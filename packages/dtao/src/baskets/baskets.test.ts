import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BASKET_FAST_EMA_HALF_LIFE_BLOCKS,
  BASKET_TRADE_MAX_SLIPPAGE_BPS,
  BASKET_TRADE_REFILL_BLOCKS,
  changeRootStake,
  checkConcentration,
  checkRootUnlock,
  computeFastMovingPrice,
  computeOwedShares,
  DEFAULT_CLAIM_FORFEIT_CAP_RAO,
  DEFAULT_CLAIM_ROW_BPS,
  DEFAULT_CLAIM_ROW_CAP_RAO,
  DEFAULT_CLAIM_SLICE_RAO,
  DEFAULT_CONCENTRATION_CAP_U16,
  DEFAULT_LIQUIDITY_CAP_U16,
  DEFAULT_MIN_TRADE_RAO,
  DEFAULT_TURNOVER_CAP_U16,
  MAX_CLAIM_QUEUE_ROWS,
  MAX_CLAIM_WORK,
  MAX_HOTKEY_CLAIM_WORK,
  MIN_BASKET_DEPOSIT_RAO,
  sellBasketAlpha,
  spendLiquidity,
} from './index.ts';

const rao = fc.bigInt(0n, 10n ** 16n);

describe('changeRootStake', () => {
  test('property: what was owed stays owed, to one share', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 1n << 34n), rao, rao, rao, (rate, stake, other, claimedRao) => {
        const claimedShares = claimedRao - ((rate * stake) >> 32n);
        const staker = { rootStakeRao: stake, claimedShares };
        const owed = computeOwedShares(rate, staker);
        const moved = changeRootStake(rate, staker, other - stake);
        const drift = computeOwedShares(rate, moved) - owed;
        expect(drift === 0n || drift === 1n || drift === -1n).toBe(true);
      }),
    ));

  test('removing more than there is: named', () => {
    const staker = { rootStakeRao: 5n, claimedShares: 0n };
    expect(() => changeRootStake(1n, staker, -6n)).toThrow('staker.rootStakeRao + deltaRao');
  });
});

describe('sellBasketAlpha', () => {
  const pool = { taoReserveRao: 10n ** 12n, alphaReserveRao: 10n ** 6n, quoteWeight: 5n * 10n ** 17n };

  test('in steps of 1000 times the alpha of the pool', () => {
    const whole = sellBasketAlpha({ netuid: 1, pool }, 1_001n * 10n ** 6n);
    const first = sellBasketAlpha({ netuid: 1, pool }, 1_000n * 10n ** 6n);
    if (!whole.ok || !first.ok) throw new Error('refused');
    const rest = sellBasketAlpha(first.market, 10n ** 6n);
    expect(whole.taoRao).toBe(first.taoRao + (rest.ok ? rest.taoRao : 0n));
    expect(whole.market).toEqual(rest.ok && rest.market);
  });

  test('without a pool 1:1; in a shallow pool refused', () => {
    expect(sellBasketAlpha({ netuid: 1 }, 5n)).toEqual({ ok: true, taoRao: 5n, market: { netuid: 1 } });
    const shallow = { ...pool, taoReserveRao: 999_999n };
    expect(sellBasketAlpha({ netuid: 1, pool: shallow }, 5n)).toMatchObject({ refusal: 'ReservesTooLow' });
  });
});

describe('limits of trades', () => {
  test('liquidity: the holding counts as much as the purchases', () => {
    const input = { heldRao: 100n, boughtRao: 1n, alphaInRao: 1_000n, block: 5n };
    expect(spendLiquidity(input)).toMatchObject({ refusal: 'BasketLiquidityCapExceeded' });
    expect(spendLiquidity({ ...input, heldRao: 99n })).toEqual({
      ok: true,
      used: { levelRao: 1n, block: 5n },
    });
  });

  test('concentration: skipped while there are too few networks', () => {
    const input = { destinationValueRao: 10n, guardedValueRao: 10n, networks: 15, capU16: 4_096 };
    expect(checkConcentration(input)).toEqual({ ok: true });
    expect(checkConcentration({ ...input, networks: 16 })).toMatchObject({
      refusal: 'BasketConcentrationCapExceeded',
    });
  });

  test('root stake is locked until the interval has passed', () => {
    expect(checkRootUnlock(100n, 149n, 50n)).toMatchObject({ refusal: 'RootStakeLocked' });
    expect(checkRootUnlock(100n, 150n, 50n)).toEqual({ ok: true });
  });
});

describe('computeFastMovingPrice', () => {
  test('starts at spot, comes half the way in 600 blocks, both ways', () => {
    const ONE = 1n << 64n;
    expect(computeFastMovingPrice(undefined, 3n)).toBe(3n);
    const after = (from: bigint, spot: bigint) => {
      let price = from;
      for (let block = 0; block < 600; block++) price = computeFastMovingPrice(price, spot);
      return Number(price) / 2 ** 64;
    };
    expect(after(ONE, 2n * ONE)).toBeCloseTo(1.5002, 4);
    expect(after(2n * ONE, ONE)).toBeCloseTo(1.4998, 4);
  });
});

describe('constants', () => {
  // `pallets/subtensor/src/lib.rs` and `staking/claim_root.rs`, spec 475.
  test("are the chain's literals", () => {
    expect(BASKET_FAST_EMA_HALF_LIFE_BLOCKS).toBe(600n);
    expect(BASKET_TRADE_MAX_SLIPPAGE_BPS).toBe(200n);
    expect(BASKET_TRADE_REFILL_BLOCKS).toBe(7_200n);
    expect(DEFAULT_CLAIM_ROW_CAP_RAO).toBe(1_000_000_000n);
    expect(DEFAULT_CLAIM_ROW_BPS).toBe(10);
    expect(DEFAULT_CLAIM_SLICE_RAO).toBe(100_000n);
    expect(DEFAULT_CLAIM_FORFEIT_CAP_RAO).toBe(10_000_000n);
    expect(DEFAULT_CONCENTRATION_CAP_U16).toBe(4_096);
    expect(DEFAULT_LIQUIDITY_CAP_U16).toBe(6_553);
    expect(DEFAULT_TURNOVER_CAP_U16).toBe(6_553);
    expect(DEFAULT_MIN_TRADE_RAO).toBe(500_000_000n);
    expect(MIN_BASKET_DEPOSIT_RAO).toBe(2_000_000n);
    expect([MAX_CLAIM_WORK, MAX_HOTKEY_CLAIM_WORK, MAX_CLAIM_QUEUE_ROWS]).toEqual([256, 129, 512]);
  });
});
