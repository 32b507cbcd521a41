/** Where a claim turns: thresholds, the last claimant, marks of cash and of nothing. */
import { describe, expect, test } from 'vitest';
import { computeAnchoredMark, computeGuardedMark } from './basketMarks.ts';
import { claimBasket } from './claimBasket.ts';
import { isClaimDust } from './claimDust.ts';
import { checkClaimSize } from './claimSize.ts';
import { computeOwedShares, mergeClaimedShares } from './owedShares.ts';
import { sellRowIntoCash } from './sweepBasket.ts';

const pool = { taoReserveRao: 10n ** 12n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
const held = { netuid: 1, alphaRao: 10n ** 9n, pool, fastPriceBits: 1n << 64n };
const cash = { netuid: 0, alphaRao: 10n ** 9n };
const fund = { shares: 10n ** 9n, rateBits: 0n, rows: [held, cash] };
const owed = (shares: bigint) => ({ rootStakeRao: 7n, claimedShares: -shares });
const nothing = { netuid: 1, takenRao: 0n, paidRao: 0n, retainedRao: 0n, forfeitedRao: 0n };
const plain = { ...nothing, isDust: false, isWrittenOff: false };

describe('claimBasket', () => {
  test('half of the shares: half of every row, what a sale brings above the mean stays as cash', () => {
    const claim = claimBasket({ fund, staker: owed(5n * 10n ** 8n) });
    expect(claim).toMatchObject({
      ok: true,
      paidRao: 999_500_499n,
      retainedRao: 249_625n,
      sharesBurned: 5n * 10n ** 8n,
      forfeitedRao: 0n,
      staker: { rootStakeRao: 999_500_506n, claimedShares: 0n },
    });
    expect(claim.ok && claim.rows).toEqual([
      { ...plain, takenRao: 5n * 10n ** 8n, paidRao: 499_500_499n, retainedRao: 249_625n },
      { ...plain, netuid: 0, takenRao: 5n * 10n ** 8n, paidRao: 5n * 10n ** 8n },
    ]);
    expect(claim.ok && claim.fund.rows.map(({ alphaRao }) => alphaRao)).toEqual([500_000_000n, 500_249_625n]);
  });

  test('whoever claims all gets all a sale brings, and no row is left as dust', () => {
    const claim = claimBasket({ fund, staker: owed(10n ** 9n) });
    expect(claim).toMatchObject({ paidRao: 1_999_000_999n, retainedRao: 0n, fund: { shares: 0n, rows: [] } });
    const dusty = {
      ...fund,
      rows: [
        { ...held, alphaRao: 600_000n },
        { ...cash, alphaRao: 10n ** 12n },
      ],
    };
    expect(claimBasket({ fund: dusty, staker: owed(10n ** 9n) })).toMatchObject({ fund: { rows: [] } });
  });

  test('from 500,000 rao on, unless another threshold is set', () => {
    const ofCash = { ...fund, rows: [cash] };
    expect(claimBasket({ fund: ofCash, staker: owed(500_000n) })).toMatchObject({ paidRao: 500_000n });
    expect(claimBasket({ fund: ofCash, staker: owed(499_999n) })).toMatchObject({ paidRao: 0n, rows: [] });
    const lowest = claimBasket({ fund: ofCash, staker: owed(1n), thresholdRao: 0n });
    expect(lowest).toMatchObject({ paidRao: 1n, sharesBurned: 1n });
  });

  test('to whom nothing is owed no small row is sold either', () => {
    const small = { ...fund, rows: [{ ...held, alphaRao: 5n }, cash] };
    expect(claimBasket({ fund: small, staker: owed(0n) })).toMatchObject({ paidRao: 0n, fund: small });
  });

  test('a mark of 0 is nothing to claim, whatever the threshold', () => {
    const poor = { ...fund, rows: [{ ...cash, alphaRao: 1n }] };
    expect(claimBasket({ fund: poor, staker: owed(1n), thresholdRao: 0n })).toMatchObject({
      sharesBurned: 0n,
      rows: [],
    });
  });

  test('a part of a row that rounds to 0 but is worth something takes one rao of it', () => {
    // Two alpha of a subnet whose alpha is worth a million rao each: a thousandth of them is worth 1,999 rao at a sale.
    const dear = { ...pool, taoReserveRao: 10n ** 15n, alphaReserveRao: 10n ** 9n };
    const few = {
      ...fund,
      rows: [{ ...held, pool: dear, alphaRao: 2n, fastPriceBits: (10n ** 6n) << 64n }, cash],
    };
    const claim = claimBasket({ fund: few, staker: owed(10n ** 6n), dust: { forfeitCapRao: 0n } });
    expect(claim.ok && claim.rows[0]).toMatchObject({ takenRao: 1n, paidRao: 1_999n, retainedRao: 998_001n });
  });
});

describe('rows that nobody can sell', () => {
  const shallow = { ...held, alphaRao: 1_000n, pool: { ...pool, taoReserveRao: 999_999n } };
  const half = { staker: owed(5n), thresholdRao: 0n };
  const writtenOff = { ...plain, takenRao: 500n, isWrittenOff: true };

  test('are burned by the part that is claimed, though nothing is paid', () => {
    const claim = claimBasket({ ...half, fund: { shares: 10n, rateBits: 0n, rows: [shallow] } });
    expect(claim).toMatchObject({ ok: true, paidRao: 0n, sharesBurned: 5n, rows: [writtenOff] });
    expect(claim.ok && claim.fund.rows).toEqual([{ ...shallow, alphaRao: 500n }]);
  });

  test('and one of them is enough', () => {
    const few = { netuid: 0, alphaRao: 1n };
    const claim = claimBasket({ ...half, fund: { shares: 10n, rateBits: 0n, rows: [shallow, few] } });
    expect(claim).toMatchObject({ paidRao: 0n, sharesBurned: 5n });
    expect(claim.ok && claim.rows).toEqual([writtenOff, { ...plain, netuid: 0 }]);
  });

  test('a row counts as such also where only a sale of all of it fails', () => {
    // A thousand times the alpha of the pool leaves too little TAO for the rest of the sale.
    const deep = { taoReserveRao: 10n ** 8n, alphaReserveRao: 10n ** 6n, quoteWeight: 5n * 10n ** 17n };
    const row = { ...held, alphaRao: 2_001n * 10n ** 6n, pool: deep };
    const claim = claimBasket({
      ...half,
      staker: owed(1n),
      fund: { shares: 10n, rateBits: 0n, rows: [row] },
    });
    expect(claim.ok && claim.rows).toEqual([{ ...plain, takenRao: 200_100_000n, isWrittenOff: true }]);
  });
});

describe('rows of almost nothing', () => {
  const cheap = { taoReserveRao: 10n ** 7n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
  const claimOf = (rows: readonly object[], shares = 10n, part = 1n) =>
    claimBasket({
      fund: { shares, rateBits: 0n, rows: rows as typeof fund.rows },
      staker: owed(part),
      thresholdRao: 0n,
      dust: { forfeitCapRao: 0n },
    });

  test('an empty row is no part of a claim', () => {
    const claim = claimOf([
      { ...held, alphaRao: 0n },
      { ...cash, alphaRao: 100n },
    ]);
    expect(claim.ok && claim.rows).toEqual([{ ...plain, netuid: 0, takenRao: 10n, paidRao: 10n }]);
  });

  test('of a row worth nothing no rao is taken where the part rounds to 0', () => {
    const claim = claimOf([
      { ...held, pool: cheap, alphaRao: 1n },
      { ...cash, alphaRao: 100n },
    ]);
    expect(claim.ok && claim.rows[0]).toEqual(plain);
  });

  test('a claim that would pay 0 is none: nothing is sold and no share burned', () => {
    const rows = [
      { ...held, alphaRao: 6n },
      { ...cash, alphaRao: 6n },
    ];
    // The parts, 0.5 and 0.6 rao, are worth one together.
    const claim = claimOf(rows);
    expect(claim).toMatchObject({ ok: true, paidRao: 0n, sharesBurned: 0n, rows: [] });
    expect(claim.ok && claim.fund.rows).toEqual(rows);
  });
});

describe('a row whose pool stands at the lowest price there is', () => {
  const lowest = { taoReserveRao: 10n ** 6n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
  const stuck = { ...fund, rows: [{ ...held, pool: lowest }, cash] };

  test('has no sale, and ends the claim: it is not written off', () => {
    const claim = claimBasket({ fund: stuck, staker: owed(5n * 10n ** 8n) });
    expect(claim).toMatchObject({ ok: false, refusal: 'PriceLimitExceeded' });
  });

  test('it stays where it is asked to be sold', () => {
    expect(sellRowIntoCash(stuck, 1)).toEqual(stuck);
  });
});

describe('a part whose sale brings nothing', () => {
  test('is burned, though the row could be sold', () => {
    const cheap = { taoReserveRao: 10n ** 7n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
    const rows = [
      { ...held, pool: cheap, alphaRao: 700_000n },
      { ...cash, alphaRao: 6n },
    ];
    const claim = claimBasket({
      fund: { shares: 10n, rateBits: 0n, rows },
      staker: owed(1n),
      thresholdRao: 0n,
      dust: { forfeitCapRao: 0n },
    });
    expect(claim).toMatchObject({ ok: true, paidRao: 0n, sharesBurned: 1n });
    expect(claim.ok && claim.rows[0]).toEqual({ ...plain, takenRao: 70_000n, isWrittenOff: true });
  });
});

describe('what is no fund', () => {
  test('is refused with the code and what to pass', () => {
    const refusalOf = (rows: readonly object[]) => {
      try {
        claimBasket({ fund: { ...fund, rows: rows as typeof fund.rows }, staker: owed(1n) });
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(refusalOf([cash, held, held])).toMatchObject({
      code: 'dtao/out-of-range',
      message:
        'input.fund.rows[2].netuid is 1, not a subnet that has no row yet. Pass a subnet that has no row yet.',
    });
    expect(refusalOf([{ ...cash, pool }])).toMatchObject({
      code: 'dtao/out-of-range',
      message:
        'input.fund.rows[0].pool is an Object, not undefined: root has no pool. Pass undefined: root has no pool.',
    });
  });
});

describe('sellRowIntoCash', () => {
  test('what has no row, and cash itself, are left as they are', () => {
    expect(sellRowIntoCash(fund, 9)).toEqual(fund);
    const cashFirst = { ...fund, rows: [cash, held] };
    for (const given of [fund, cashFirst]) expect(sellRowIntoCash(given, 0)).toEqual(given);
    expect(sellRowIntoCash(fund, 1).rows).toEqual([{ netuid: 0, alphaRao: 1_999_000_999n }]);
  });

  test('a claim sells a row below its threshold, not one at it', () => {
    // All of the holding brings 999,000,999 rao.
    const swept = (thresholdRao: bigint) =>
      claimBasket({ fund, staker: owed(1n), thresholdRao, dust: { forfeitCapRao: 0n } });
    expect(swept(999_000_999n)).toMatchObject({ fund: { rows: [held, cash] } });
    expect(swept(999_001_000n)).toMatchObject({ fund: { rows: [{ netuid: 0 }] } });
  });
});

describe('isClaimDust', () => {
  // A whole claim of one row, so that the part is the row.
  const row = (anchoredRao: bigint, rowFloorRao = 0n) => ({
    anchoredRao,
    owedShares: 1n,
    shares: 1n,
    rowFloorRao,
  });

  test('a part below the slice; not at it', () => {
    expect([99_999n, 100_000n].map((rao) => isClaimDust(row(rao)))).toEqual([true, false]);
  });

  test('a row below the floor; not at it', () => {
    expect([4_999_999n, 5_000_000n].map((rao) => isClaimDust(row(rao, 5_000_000n)))).toEqual([true, false]);
  });

  test('up to the most a claimant leaves behind, and none where that is 0', () => {
    expect([10_000_000n, 10_000_001n].map((rao) => isClaimDust(row(rao, 1n << 60n)))).toEqual([true, false]);
    expect(isClaimDust(row(0n, 1n << 60n), { forfeitCapRao: 0n })).toBe(false);
  });
});

describe('marks', () => {
  test('cash is worth itself, and what is worth nothing needs no price', () => {
    expect(computeAnchoredMark({ netuid: 0, alphaRao: 5n, fastPriceBits: 0n }, 5n)).toBe(5n);
    expect(computeGuardedMark({ netuid: 0, alphaRao: 5n, movingPriceBits: 0n }, 5n)).toBe(5n);
    expect(computeGuardedMark({ netuid: 0, alphaRao: 5n }, 5n)).toBe(5n);
    expect(computeGuardedMark({ netuid: 1, alphaRao: 10n }, 0n)).toBe(0n);
    expect(computeAnchoredMark({ netuid: 1, alphaRao: 10n }, 0n)).toBe(0n);
  });

  test('a holding at its moving price, no more than it would bring', () => {
    const row = { netuid: 1, alphaRao: 10n, movingPriceBits: 1n << 31n };
    expect([8n, 5n, 4n].map((value) => computeGuardedMark(row, value))).toEqual([5n, 5n, 4n]);
    // Without a fast price the slow one counts.
    expect(computeAnchoredMark(row, 8n)).toBe(5n);
    expect(() => computeGuardedMark({ netuid: 1, alphaRao: 10n }, 1n)).toThrow(
      'row of subnet 1: movingPriceBits is missing. Pass SubnetMovingPrice, I96F32 bits.',
    );
  });
});

describe('shares that are owed', () => {
  test('never below 0', () => {
    expect(computeOwedShares(1n << 32n, { rootStakeRao: 5n, claimedShares: 9n })).toBe(0n);
    expect(computeOwedShares(1n << 32n, { rootStakeRao: 9n, claimedShares: 8n })).toBe(1n);
  });

  test('two watermarks add up within an i128', () => {
    const least = -(1n << 127n);
    const most = (1n << 127n) - 1n;
    expect(mergeClaimedShares(least, -1n)).toBe(least);
    expect(mergeClaimedShares(least, 1n)).toBe(least + 1n);
    expect(mergeClaimedShares(most, 1n)).toBe(most);
    expect(mergeClaimedShares(most, -1n)).toBe(most - 1n);
  });
});

describe('checkClaimSize', () => {
  test('names what is too much', () => {
    const size = { call: 'claim_root', hotkeys: 1, rows: 255, queuedRows: 512 } as const;
    expect(checkClaimSize(size)).toEqual({ ok: true });
    expect(checkClaimSize({ ...size, rows: 256 })).toEqual({
      ok: false,
      refusal: 'RootClaimTooHeavy',
      reason: '1 hotkeys and 256 rows are more than 256.',
    });
    expect(checkClaimSize({ ...size, queuedRows: 513 })).toEqual({
      ok: false,
      refusal: 'RootClaimTooHeavy',
      reason: '513 queued rows are more than 512.',
    });
  });
});
