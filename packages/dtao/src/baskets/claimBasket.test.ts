import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BasketFund } from './BasketFund.ts';
import { computeBasketValue } from './basketValue.ts';
import { claimBasket } from './claimBasket.ts';
import { depositIntoBasket } from './depositIntoBasket.ts';
import { computeOwedShares } from './owedShares.ts';

const reserve = fc.bigInt(10n ** 10n, 10n ** 15n);
const pools = fc.record({
  taoReserveRao: reserve,
  alphaReserveRao: reserve,
  quoteWeight: fc.bigInt(4n * 10n ** 17n, 6n * 10n ** 17n),
});
const rows = fc
  .array(fc.record({ pool: pools, alphaRao: fc.bigInt(10n ** 7n, 10n ** 12n) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.map((row, at) => ({ ...row, netuid: at + 1, fastPriceBits: 1n << 96n })));
const shares = fc.bigInt(10n ** 8n, 10n ** 15n);
const granted = (owed: bigint) => ({ rootStakeRao: 0n, claimedShares: -owed });
const NO_DUST = { forfeitCapRao: 0n };
const pool = { taoReserveRao: 10n ** 12n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };

describe('claimBasket', () => {
  test('property: the other holders lose nothing but roundings', () =>
    fc.assert(
      fc.property(rows, shares, fc.integer({ min: 1, max: 99 }), (held, total, percent) => {
        const fund = { shares: total, rateBits: 0n, rows: held };
        const owed = (total * BigInt(percent)) / 100n;
        const claim = claimBasket({ fund, staker: granted(owed), thresholdRao: 0n, dust: NO_DUST });
        if (!claim.ok || claim.sharesBurned === 0n) return;
        const [before, after] = [computeBasketValue(held), computeBasketValue(claim.fund.rows)];
        // Value per share may fall by what floors of each row leave: the payout's digits of 10^-18 included.
        const slack = held.reduce((sum, row) => sum + row.pool.taoReserveRao / 10n ** 15n + 4n, 4n);
        expect((after + slack) * total).toBeGreaterThanOrEqual(before * claim.fund.shares);
        expect(claim.paidRao).toBeLessThanOrEqual((before * owed) / total);
      }),
    ));

  test('property: a deposit claimed at once takes out no more than went in', () =>
    fc.assert(
      fc.property(rows, shares, fc.bigInt(2_000_000n, 10n ** 12n), (held, total, taoRao) => {
        const fund = { shares: total, rateBits: 0n, rows: held };
        const staker = granted(0n);
        const deposit = depositIntoBasket({ fund, staker, taoRao, hasRootUid: true, feeRateU16: 33 });
        if (!deposit.ok) return;
        const claim = claimBasket({
          fund: deposit.fund,
          staker: deposit.staker,
          thresholdRao: 0n,
          dust: NO_DUST,
        });
        expect(claim.ok && claim.paidRao).toBeLessThanOrEqual(taoRao);
      }),
    ));

  test('a row nobody can sell is burned by its part; the sweep burns it whole', () => {
    const shallow = { netuid: 1, alphaRao: 1_000n, pool: { ...pool, taoReserveRao: 999_999n } };
    const fund: BasketFund = { shares: 10n, rateBits: 0n, rows: [{ netuid: 0, alphaRao: 100n }, shallow] };
    const kept = claimBasket({ fund, staker: granted(5n), thresholdRao: 0n });
    expect(kept).toMatchObject({ ok: true, paidRao: 50n, sharesBurned: 5n });
    expect(kept.ok && kept.fund.rows).toEqual([
      { netuid: 0, alphaRao: 50n },
      { ...shallow, alphaRao: 500n },
    ]);
    const swept = claimBasket({ fund, staker: granted(5n), thresholdRao: 1n });
    expect(swept.ok && swept.fund.rows).toEqual([{ netuid: 0, alphaRao: 50n }]);
  });

  test('below the threshold nothing is burned, but small rows are swept', () => {
    const row = { netuid: 1, alphaRao: 1_000n, pool, fastPriceBits: 1n << 64n };
    const fund = { shares: 10n, rateBits: 0n, rows: [row] };
    const claim = claimBasket({ fund, staker: granted(5n) });
    expect(claim).toMatchObject({ ok: true, paidRao: 0n, sharesBurned: 0n, rows: [] });
    expect(claim.ok && claim.fund.rows).toEqual([{ netuid: 0, alphaRao: 1_000n }]);
    expect(claim.ok && claim.staker).toEqual(granted(5n));
  });

  test('more is owed than is outstanding: cut; nothing is owed: nothing happens', () => {
    const fund = { shares: 7n, rateBits: 0n, rows: [{ netuid: 0, alphaRao: 10n ** 6n }] };
    const all = claimBasket({ fund, staker: granted(9n) });
    expect(all).toMatchObject({ paidRao: 10n ** 6n, sharesBurned: 7n });
    // The two shares that were not there stay owed, with no fund to pay them.
    expect(all.ok && computeOwedShares(0n, all.staker)).toBe(2n);
    expect(claimBasket({ fund, staker: granted(0n) })).toMatchObject({ paidRao: 0n, fund });
  });

  test('the mark needs a price that cannot be moved within a block', () => {
    const fund = { shares: 10n, rateBits: 0n, rows: [{ netuid: 1, alphaRao: 10n ** 9n, pool }] };
    expect(() => claimBasket({ fund, staker: granted(5n) })).toThrow(
      'row of subnet 1: movingPriceBits is missing',
    );
  });

  test('two rows of one subnet, a pool for cash, an unknown setting: named', () => {
    const row = { netuid: 1, alphaRao: 1n };
    const fund = (list: readonly object[]) => ({ shares: 1n, rateBits: 0n, rows: list }) as BasketFund;
    const claim = (list: readonly object[]) => () => claimBasket({ fund: fund(list), staker: granted(1n) });
    expect(claim([row, row])).toThrow('input.fund.rows[1].netuid');
    expect(claim([{ netuid: 0, alphaRao: 1n, pool }])).toThrow('input.fund.rows[0].pool');
    const dust = { forfeit: 0n } as object;
    expect(() => claimBasket({ fund: fund([]), staker: granted(1n), dust })).toThrow('input.dust.forfeit');
  });
});
