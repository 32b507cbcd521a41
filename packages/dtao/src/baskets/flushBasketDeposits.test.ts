import { describe, expect, test } from 'vitest';
import { flushBasketDeposits } from './flushBasketDeposits.ts';
import { computeFlushTurn } from './flushTurn.ts';
import { computeRootStakeWorth } from './rootStakeWorth.ts';

const pool = { taoReserveRao: 10n ** 12n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
const market = { pool, fastPriceBits: 1n << 64n };
const credit = { ...market, netuid: 7, alphaRao: 10n ** 9n, exists: true };
const fund = { shares: 10n ** 10n, rateBits: 1n << 30n, rows: [{ netuid: 0, alphaRao: 10n ** 10n }] };
const base = { fund, queue: [credit], rootStakeRao: 10n ** 12n, hasRootUid: true };

describe('flushBasketDeposits', () => {
  test('a dividend becomes a holding; shares go to the stakers, not to the cash', () => {
    const flush = flushBasketDeposits(base);
    expect(flush.queue).toEqual([]);
    expect(flush.fund.rows).toEqual([...fund.rows, { ...market, netuid: 7, alphaRao: 10n ** 9n }]);
    expect(flush.valueRao).toBe(999_000_999n);
    // 99% of the root stake is the stakers'; the fund was worth one rao a share.
    expect(flush.sharesIssued).toBe((999_000_999n * 99n) / 100n);
    expect(flush.fund.shares).toBe(fund.shares + flush.sharesIssued);
  });

  test('a subnet that is gone, a hotkey off root: recycled', () => {
    const recycled = [{ netuid: 7, alphaRao: 10n ** 9n }];
    const gone = { ...base, queue: [{ ...credit, exists: false }] };
    for (const input of [gone, { ...base, hasRootUid: false }])
      expect(flushBasketDeposits(input)).toMatchObject({ fund, queue: [], recycled, sharesIssued: 0n });
  });

  test('below the threshold at spot it waits', () => {
    const small = { ...credit, alphaRao: 499_999n };
    expect(flushBasketDeposits({ ...base, queue: [small] })).toMatchObject({ fund, queue: [small] });
    expect(flushBasketDeposits({ ...base, queue: [{ ...small, alphaRao: 500_000n }] }).queue).toEqual([]);
  });

  test('nobody but the cash earned it: kept without shares, or recycled where there is no fund', () => {
    const lone = { ...base, rootStakeRao: 10n ** 10n };
    expect(flushBasketDeposits(lone)).toMatchObject({ sharesIssued: 0n, recycled: [], queue: [] });
    expect(flushBasketDeposits(lone).fund.rows).toHaveLength(2);
    const empty = { ...lone, fund: { ...fund, shares: 0n } };
    expect(flushBasketDeposits(empty)).toMatchObject({ recycled: [{ netuid: 7 }] });
  });
});

describe('what of a queue is flushed', () => {
  const shallow = { ...credit, netuid: 8, pool: { ...pool, taoReserveRao: 999_999n } };
  const small = { ...credit, netuid: 9, alphaRao: 499_999n };

  test('one is deposited, one waits, one nobody could sell is recycled', () => {
    const flush = flushBasketDeposits({ ...base, queue: [small, credit], thresholdRao: 500_000n });
    expect(flush.queue).toEqual([small]);
    expect(flush.recycled).toEqual([]);
    const all = flushBasketDeposits({ ...base, queue: [shallow, credit], thresholdRao: 0n });
    expect(all.recycled).toEqual([{ netuid: 8, alphaRao: 10n ** 9n }]);
    expect(all.fund.rows.map(({ netuid }) => netuid)).toEqual([0, 7]);
  });

  test('where all of it is recycled the fund is as before', () => {
    const input = { ...base, queue: [shallow, { ...shallow, exists: false }], thresholdRao: 0n };
    expect(flushBasketDeposits(input)).toEqual({
      fund,
      queue: [],
      recycled: [
        { netuid: 8, alphaRao: 10n ** 9n },
        { netuid: 8, alphaRao: 10n ** 9n },
      ],
      valueRao: 0n,
      sharesIssued: 0n,
    });
  });

  test('cash goes in at its own worth, whatever the other rows', () => {
    const ofCash = { netuid: 0, alphaRao: 10n ** 6n, exists: true };
    const two = { ...fund, rows: [...fund.rows, { ...market, netuid: 7, alphaRao: 10n ** 9n }] };
    const flush = flushBasketDeposits({ ...base, fund: two, queue: [ofCash] });
    expect(flush.valueRao).toBe(10n ** 6n);
    expect(flush.fund.rows.map(({ alphaRao }) => alphaRao)).toEqual([10n ** 10n + 10n ** 6n, 10n ** 9n]);
  });

  test('nothing for a share: everything waits on, with what waited', () => {
    // The fund is worth nothing, and its shares are more than dust.
    const worthless = { shares: 10n ** 12n, rateBits: 0n, rows: [] };
    const flush = flushBasketDeposits({
      ...base,
      fund: worthless,
      queue: [small, credit],
      thresholdRao: 500_000n,
    });
    expect(flush).toEqual({
      fund: worthless,
      queue: [small, credit],
      recycled: [],
      valueRao: 0n,
      sharesIssued: 0n,
    });
  });

  test('where a pool stands at the lowest price there is: its dividend waits, and with its holding all of them', () => {
    const lowest = { ...pool, taoReserveRao: 10n ** 6n };
    const stuck = { ...credit, netuid: 8, pool: lowest };
    const flush = flushBasketDeposits({ ...base, queue: [stuck, credit], thresholdRao: 0n });
    expect(flush).toMatchObject({ queue: [stuck], recycled: [], valueRao: 999_000_999n });
    const held = { ...fund, rows: [...fund.rows, { ...market, pool: lowest, netuid: 8, alphaRao: 5n }] };
    expect(flushBasketDeposits({ ...base, fund: held })).toMatchObject({ fund: held, queue: [credit] });
  });

  test('with shares but neither stakers nor cash it is recycled; of nothing nothing', () => {
    const cashless = { ...fund, rows: [{ ...market, netuid: 7, alphaRao: 10n ** 9n }] };
    const nobody = { ...base, fund: cashless, rootStakeRao: 0n };
    expect(flushBasketDeposits(nobody)).toMatchObject({
      fund: cashless,
      queue: [],
      recycled: [{ netuid: 7, alphaRao: 10n ** 9n }],
    });
    const empty = { ...credit, alphaRao: 0n };
    expect(flushBasketDeposits({ ...nobody, queue: [empty], thresholdRao: 0n }).recycled).toEqual([]);
  });

  test('an empty dividend is dropped', () => {
    const empty = { ...credit, alphaRao: 0n };
    expect(flushBasketDeposits({ ...base, queue: [empty], thresholdRao: 0n })).toMatchObject({
      fund,
      queue: [],
    });
    const both = flushBasketDeposits({ ...base, queue: [{ ...empty, netuid: 9 }, credit], thresholdRao: 0n });
    expect(both.fund.rows.map(({ netuid }) => netuid)).toEqual([0, 7]);
  });
});

describe('computeFlushTurn', () => {
  test('goes on after the cursor, even if its row is gone', () => {
    const queue = [
      { hotkey: 'a', key: '0x01' },
      { hotkey: 'b', key: '0x03' },
    ];
    expect(computeFlushTurn(queue, '0x02')).toEqual({ hotkey: 'b', cursor: '0x03' });
    expect(computeFlushTurn(queue, '0x03')).toEqual({ hotkey: null, cursor: null });
    expect(computeFlushTurn(queue, null)).toEqual({ hotkey: 'a', cursor: '0x01' });
  });
});

describe('computeRootStakeWorth', () => {
  test('worth now, claimable now, claimable with what waits', () => {
    const staker = { rootStakeRao: 10n ** 10n, claimedShares: 0n };
    const worth = computeRootStakeWorth({ ...base, staker });
    expect(worth.owedShares).toBe(25n * 10n ** 8n);
    expect(worth.owedRao).toBe(25n * 10n ** 8n);
    expect(worth.worthRao).toBe(125n * 10n ** 8n);
    expect(worth.claimableRao).toBe(25n * 10n ** 8n);
    // 9,990,010 shares more, 1/99 of those issued, and each now stands for 10,999,000,999 / 10,989,010,989 rao.
    expect(worth.claimableAfterFlushRao - worth.claimableRao).toBe(12_271_816n);
  });
});
