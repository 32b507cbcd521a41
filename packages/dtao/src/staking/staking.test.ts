import { describe, expect, test } from 'vitest';
import { concentratedInit } from '../pools/concentratedLiquidity/init.ts';
import {
  acceptsStake,
  computeMinimumStake,
  computeMinimumTransfer,
  computeNominatorMinimum,
  maxMove,
  maxStake,
  maxUnstake,
  type StakingSwap,
  stakeIntoSubnet,
  stakeShareValue,
  stakingRulesAt,
  swapAlphaForTao,
  swapTaoForAlpha,
  takeStake,
  unstakeFromSubnet,
  updateStakeShare,
} from './index.ts';

const rules = stakingRulesAt({ spec: 300 });
const subnet = {
  mechanism: 1,
  pool: concentratedInit({ taoReserveRao: 10n ** 13n, alphaReserveRao: 10n ** 14n }),
  alphaOutRao: 5n * 10n ** 13n,
  volumeRao: 7n,
  feeRateU16: 33,
};
const root = { ...subnet, mechanism: 0 };
const order = (amountRao: bigint, limitPriceRao?: bigint) => ({ amountRao, limitPriceRao, dropFees: false });

/** What a swap left: reserves, alpha outside, volume. */
const left = ({ subnet: { pool, alphaOutRao, volumeRao } }: StakingSwap) => [
  pool.taoReserveRao,
  pool.alphaReserveRao,
  alphaOutRao,
  volumeRao,
];
function done<T extends { readonly ok: boolean }>(answer: T): Extract<T, { readonly ok: true }> {
  if (!answer.ok) throw new Error('refused');
  return answer as Extract<T, { readonly ok: true }>;
}

describe('swaps of stake operations', () => {
  test('a purchase: the fee off, the alpha out, the whole amount as volume and as stake', () => {
    const swap = done(swapTaoForAlpha(subnet, order(10n ** 10n), rules));
    expect(swap).toMatchObject({
      amountInRao: 9_994_964_523n,
      feeRao: 5_035_477n,
      amountOutRao: 99_849_845_663n,
      totalStakeChangeRao: 10n ** 10n,
    });
    expect(left(swap)).toEqual([
      10_009_994_964_523n,
      99_900_150_154_337n,
      50_099_849_845_663n,
      10_000_000_007n,
    ]);
  });

  test('a sale: what it brings as volume and off the stake', () => {
    const swap = done(swapAlphaForTao(subnet, order(10n ** 10n), rules));
    expect(swap).toMatchObject({
      amountInRao: 9_994_964_523n,
      feeRao: 5_035_477n,
      amountOutRao: 999_396_562n,
      totalStakeChangeRao: -999_396_562n,
    });
    expect(left(swap)).toEqual([9_999_000_603_438n, 100_009_994_964_523n, 49_990_005_035_477n, 999_396_569n]);
  });

  test('where no fee is charged all of it is swapped', () => {
    const swap = swapTaoForAlpha(subnet, { amountRao: 10n ** 10n, dropFees: true }, rules);
    expect(swap).toMatchObject({ amountInRao: 10n ** 10n, feeRao: 0n, amountOutRao: 99_900_099_899n });
  });

  test('on root one for one, and nothing changes', () => {
    for (const swap of [swapTaoForAlpha, swapAlphaForTao])
      expect(swap(root, order(9n), rules)).toEqual({
        ok: true,
        subnet: root,
        amountInRao: 9n,
        amountOutRao: 9n,
        feeRao: 0n,
        totalStakeChangeRao: 0n,
      });
  });

  test('a price already past the limit: refused', () => {
    const refusal = { ok: false, refusal: 'PriceLimitExceeded' };
    expect(swapTaoForAlpha(subnet, order(10n ** 10n, 99_000_000n), rules)).toMatchObject(refusal);
    expect(swapAlphaForTao(subnet, order(10n ** 10n, 101_000_000n), rules)).toMatchObject(refusal);
  });

  test('a pool that would pay more than it has: refused, with both amounts', () => {
    // The position is larger than the reserves say it is.
    const poor = (side: 'taoReserveRao' | 'alphaReserveRao') => ({
      ...subnet,
      pool: { ...subnet.pool, [side]: 1_000_000n },
    });
    expect(swapTaoForAlpha(poor('alphaReserveRao'), order(10n ** 10n), rules)).toEqual({
      ok: false,
      refusal: 'InsufficientLiquidity',
      reason: 'The pool would pay 99849845663 rao out of a reserve of 1000000.',
    });
    expect(swapAlphaForTao(poor('taoReserveRao'), order(10n ** 10n), rules)).toEqual({
      ok: false,
      refusal: 'InsufficientLiquidity',
      reason: 'The pool would pay 999396562 rao out of a reserve of 1000000.',
    });
  });

  test('all of a reserve may be paid, and all alpha outside sold', () => {
    const { pool } = subnet;
    const exact = { ...subnet, pool: { ...pool, alphaReserveRao: 99_849_845_663n } };
    expect(swapTaoForAlpha(exact, order(10n ** 10n), rules)).toMatchObject({ ok: true });
    const exactTao = { ...subnet, pool: { ...pool, taoReserveRao: 999_396_562n }, alphaOutRao: 1n };
    expect(swapAlphaForTao(exactTao, order(10n ** 10n), rules)).toMatchObject({
      ok: true,
      subnet: { alphaOutRao: 0n },
    });
  });
});

describe('stake and unstake', () => {
  const holding = {
    pool: { sharedValueRao: 10n ** 10n, denominatorBits: (10n ** 10n) << 64n },
    shareBits: (10n ** 9n) << 64n,
  };

  test('the alpha bought becomes shares at the value of a share', () => {
    const trade = done(stakeIntoSubnet(subnet, holding, order(10n ** 10n), rules));
    expect(trade.receivedRao).toBe(99_849_845_663n);
    expect(trade.holding.pool.sharedValueRao).toBe(109_849_845_663n);
    expect(trade.holding.shareBits >> 64n).toBe(100_849_845_663n);
    expect(trade.swap.feeRao).toBe(5_035_477n);
  });

  test('what buys nothing, what is no share, a limit that is passed: refused', () => {
    expect(stakeIntoSubnet(subnet, holding, order(0n), rules)).toEqual({
      ok: false,
      refusal: 'AmountTooLow',
      reason: '0 rao of TAO buy no alpha.',
    });
    const full = { pool: { sharedValueRao: (1n << 64n) - 1n, denominatorBits: 1n }, shareBits: 1n };
    expect(stakeIntoSubnet(subnet, full, order(10n ** 6n), rules)).toEqual({
      ok: false,
      refusal: 'InsufficientLiquidity',
      reason: "9994969 rao of alpha are no share of the hotkey's pool.",
    });
    expect(stakeIntoSubnet(subnet, holding, order(10n ** 10n, 99_000_000n), rules)).toMatchObject({
      refusal: 'PriceLimitExceeded',
    });
    expect(unstakeFromSubnet(subnet, holding, order(5n, 101_000_000n), rules)).toMatchObject({
      refusal: 'PriceLimitExceeded',
    });
  });

  test('unstaking sells what is taken of the share', () => {
    const trade = done(unstakeFromSubnet(subnet, holding, order(5n * 10n ** 8n), rules));
    expect(trade.receivedRao).toBe(49_974_572n);
    expect(trade.holding).toEqual({
      pool: { sharedValueRao: 95n * 10n ** 8n, denominatorBits: (95n * 10n ** 8n) << 64n },
      shareBits: (5n * 10n ** 8n) << 64n,
    });
  });

  test('what a limit leaves unsold goes back into the share', () => {
    const whale = {
      pool: { sharedValueRao: 10n ** 13n, denominatorBits: (10n ** 13n) << 64n },
      shareBits: (10n ** 13n) << 64n,
    };
    const trade = done(unstakeFromSubnet(subnet, whale, order(10n ** 13n, 99_000_000n), rules));
    expect(trade.receivedRao).toBe(50_125_628_349n);
    const sold = trade.swap.amountInRao + trade.swap.feeRao;
    expect(sold).toBe(504_035_325_859n);
    expect(trade.holding.pool.sharedValueRao).toBe(10n ** 13n - sold);
    expect(trade.holding.shareBits).toBe((10n ** 13n - sold) << 64n);
  });

  test('more than there is: nothing is taken', () => {
    expect(takeStake(holding, 10n ** 9n + 1n)).toEqual({ ...holding, updateRao: 0n });
    expect(unstakeFromSubnet(subnet, holding, order(10n ** 9n + 1n), rules)).toMatchObject({
      receivedRao: 0n,
      holding,
      swap: { amountInRao: 0n },
    });
  });

  test('a rest below a hundred-thousandth of the share goes with it', () => {
    const all = { shareBits: 0n, updateRao: -(10n ** 9n) };
    for (const rest of [0n, 1n, 9_999n, 10_000n])
      expect(takeStake(holding, 10n ** 9n - rest)).toMatchObject(all);
    const kept = takeStake(holding, 10n ** 9n - 10_001n);
    expect(kept.updateRao).toBe(-999_989_999n);
    expect(kept.pool.sharedValueRao).toBe(9_000_010_001n);
    expect(kept.shareBits).toBe(184_485_887_481_169_225_711_616n);
  });
});

describe('shares of a hotkey', () => {
  test('the first stake is a share for each rao', () => {
    const empty = { sharedValueRao: 0n, denominatorBits: 0n };
    expect(stakeShareValue(empty, 0n)).toBe(0n);
    expect(acceptsStake(empty, 1n)).toBe(true);
    expect(updateStakeShare(empty, 0n, 5n)).toEqual({
      pool: { sharedValueRao: 5n, denominatorBits: 5n << 64n },
      shareBits: 5n << 64n,
      updateRao: 5n,
    });
  });

  test('shares so few that a share is worth more than the type holds', () => {
    const thin = { sharedValueRao: 10n ** 15n, denominatorBits: 1n << 10n };
    expect(stakeShareValue(thin, 1n << 9n)).toBe(5n * 10n ** 14n);
    expect(acceptsStake(thin, 1n)).toBe(false);
    expect(acceptsStake(thin, 10n ** 12n)).toBe(true);
    expect(updateStakeShare(thin, 1n << 9n, 10n ** 14n)).toEqual({
      pool: { sharedValueRao: 11n * 10n ** 14n, denominatorBits: 1_126n },
      shareBits: 614n,
      updateRao: 10n ** 14n,
    });
    // A year of emission would not fit any more: the whole share goes.
    expect(updateStakeShare(thin, 1n << 9n, -(10n ** 14n))).toEqual({
      pool: { sharedValueRao: 5n * 10n ** 14n, denominatorBits: 512n },
      shareBits: 0n,
      updateRao: -5n * 10n ** 14n,
    });
  });

  test('shares that hold a year of emission are kept', () => {
    const pool = { sharedValueRao: 10n ** 10n, denominatorBits: 1n << 54n };
    expect(updateStakeShare(pool, 1n << 53n, -(10n ** 9n))).toEqual({
      pool: { sharedValueRao: 9n * 10n ** 9n, denominatorBits: 16_212_958_658_533_786n },
      shareBits: 7_205_759_403_792_794n,
      updateRao: -(10n ** 9n),
    });
  });
});

describe('the most before a limit', () => {
  test('of a purchase, of a sale, of a move', () => {
    expect(maxStake(subnet, 101_000_000n, rules)).toEqual({ ok: true, amountRao: 49_900_748_463n });
    expect(maxUnstake(subnet, 99_000_000n, rules)).toEqual({ ok: true, amountRao: 504_035_325_859n });
    expect(maxMove(subnet, subnet, 990_000_000n, rules)).toEqual({ ok: true, amountRao: 505_050_505_050n });
    expect(maxMove(root, subnet, 990_000_000n, rules)).toEqual({ ok: true, amountRao: 21_793_060_152_260n });
  });

  test('on root everything, or nothing', () => {
    const everything = { ok: true, amountRao: (1n << 64n) - 1n };
    expect(maxStake(root, 10n ** 9n, rules)).toEqual(everything);
    expect(maxUnstake(root, 10n ** 9n, rules)).toEqual(everything);
    expect(maxUnstake(root, 10n ** 9n + 1n, rules)).toEqual({
      ok: false,
      refusal: 'ZeroMaxStakeAmount',
      reason: 'At a limit of 1000000001 rao per alpha the order cannot execute.',
    });
    expect(maxStake(root, 10n ** 9n - 1n, rules)).toMatchObject({ refusal: 'ZeroMaxStakeAmount' });
  });

  test('which of two subnets is wrong is named', () => {
    const broken = { ...subnet, feeRateU16: -1 };
    expect(() => maxMove(broken, subnet, 1n, rules)).toThrow('origin.feeRateU16');
    expect(() => maxMove(subnet, broken, 1n, rules)).toThrow('destination.feeRateU16');
    expect(() => maxStake(broken, 1n, rules)).toThrow('subnet.feeRateU16');
  });
});

describe('minimums by release', () => {
  // `DefaultMinStake` in pallets/subtensor/src/lib.rs.
  test('of a stake, of a transfer, of a nominator', () => {
    const at = (spec: number) => [
      computeMinimumStake({ spec }),
      computeMinimumTransfer({ spec }),
      computeNominatorMinimum({ spec }),
    ];
    expect(at(289)).toEqual([500_000n, 500_000n, 0n]);
    expect(at(290)).toEqual([20_000_000n, 20_000_000n, 0n]);
    expect(at(291)).toEqual([20_000_000n, 20_000_000n, 0n]);
    expect(at(292)).toEqual([2_000_000n, 2_000_000n, 20_000_000n]);
    expect(at(433)).toEqual([2_000_000n, 2_000_000n, 20_000_000n]);
    expect(at(434)).toEqual([2_000_000n, 100_000n, 20_000_000n]);
  });

  test('stake operations end with concentrated pools', () => {
    expect(stakingRulesAt({ spec: 422 }).minimumStakeRao).toBe(2_000_000n);
    expect(() => stakingRulesAt({ spec: 423 })).toThrow('Use poolModelAt of @taokit/dtao/pools');
  });
});
