import { arrayOf, boolean, objectOf, optional, u64 } from '@taokit/errors/check';
import { clampU64, I96F32, saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { DEFAULT_ROOT_CLAIM_THRESHOLD_RAO } from '../dividends/rootClaim.ts';
import { check } from '../internal/check.ts';
import { balancerPrice } from '../pools/balancer/price.ts';
import { type BasketFund, type BasketMarket, CASH_NETUID, fundRule, marketFields } from './BasketFund.ts';
import { sumOfValues, valueRows } from './basketValue.ts';
import { computeDividendShares } from './issueShares.ts';
import { addToRow, rowOf } from './rows.ts';
import { quoteRow } from './sellBasketAlpha.ts';

/** A root dividend that waits to be deposited (`PendingBasketDeposits`). */
export interface QueuedDividend extends BasketMarket {
  /** Alpha that waits, rao. */
  readonly alphaRao: bigint;
  /** Whether the subnet still exists (`NetworksAdded`). */
  readonly exists: boolean;
}

/** What a flush reads. */
export interface BasketFlushInput {
  /** The hotkey's fund. */
  readonly fund: BasketFund;
  /** Dividends that wait under the hotkey. */
  readonly queue: readonly QueuedDividend[];
  /** TAO staked to the hotkey on root by everybody, the fund's cash included (`TotalHotkeyAlpha` on root), rao. */
  readonly rootStakeRao: bigint;
  /** Whether the hotkey has a uid on root. */
  readonly hasRootUid: boolean;
  /** `RootClaimableThreshold` of root in rao; 500,000 when left out. */
  readonly thresholdRao?: bigint;
}

/** What a flush did. */
export interface BasketFlush {
  /** The fund afterwards. */
  readonly fund: BasketFund;
  /** What still waits. */
  readonly queue: readonly QueuedDividend[];
  /** Alpha that went back to what the subnets can emit. */
  readonly recycled: readonly {
    /** Which subnet. */
    readonly netuid: number;
    /** How much alpha, rao. */
    readonly alphaRao: bigint;
  }[];
  /** Value added to the fund, rao (`BasketDepositedTao` grows by it). */
  readonly valueRao: bigint;
  /** Shares issued. */
  readonly sharesIssued: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  fund: fundRule,
  queue: arrayOf(objectOf({ ...marketFields, alphaRao: u64, exists: boolean })),
  rootStakeRao: u64,
  hasRootUid: boolean,
  thresholdRao: optional(u64),
});

/**
 * Deposits the dividends that wait under a hotkey, as every block does for one hotkey, and claims, deposits, trades and
 * changes of root stake do first.
 *
 * Dividends of a subnet that is gone, or of a hotkey without a uid on root, are recycled; those whose alpha at the spot price
 * is below the threshold stay. The others become holdings as they are, nothing is sold; a dividend that nobody could sell is
 * recycled. Shares are issued at the value before. If that gives no share, or no rise of the rate, everything waits on.
 *
 * Very likely, not seen at 475 itself: that a dividend for nobody but the fund's own cash is kept without shares, and which
 * dividends are tried again.
 *
 * Source: `flush_basket_deposits_for_hotkey` in `pallets/subtensor/src/staking/basket_flush.rs`, spec 475.
 *
 * @param input - fund, queue and root stake, read at one block
 * @returns fund and queue afterwards
 */
export function flushBasketDeposits(input: BasketFlushInput): BasketFlush {
  check(input, inputRule, 'input');
  const { fund, queue, thresholdRao = DEFAULT_ROOT_CLAIM_THRESHOLD_RAO } = input;
  const lost = queue.filter(({ exists }) => !exists || !input.hasRootUid);
  const kept = queue.filter((credit) => !lost.includes(credit));
  const batch = kept.filter((credit) => spotValue(credit) >= thresholdRao);
  const waiting = kept.filter((credit) => !batch.includes(credit));
  const base = { fund, queue: waiting, recycled: lost.map(toRecycled), valueRao: 0n, sharesIssued: 0n };
  if (batch.every(({ alphaRao }) => alphaRao === 0n)) return base;
  const cashRao = rowOf(fund.rows, CASH_NETUID)?.alphaRao ?? 0n;
  const stakersRootRao = saturatingSubU64(input.rootStakeRao, cashRao);
  if (stakersRootRao === 0n && !(cashRao > 0n && fund.shares > 0n))
    return { ...base, recycled: [...base.recycled, ...batch.map(toRecycled)] };
  const deposit = depositBatch(fund, batch, stakersRootRao, cashRao);
  if (deposit === undefined) return { ...base, queue: [...waiting, ...batch] };
  return {
    ...deposit,
    queue: [...waiting, ...deposit.queue],
    recycled: [...base.recycled, ...deposit.recycled],
  };
}

/** Everything of one batch, or `undefined` where the chain takes it back. */
function depositBatch(
  fund: BasketFund,
  batch: readonly QueuedDividend[],
  stakersRootRao: bigint,
  cashRao: bigint,
): BasketFlush | undefined {
  const valued = valueRows(fund.rows);
  if ('ok' in valued) return undefined;
  const { rows, deposited, queue, recycled, valueRao } = creditAll(fund, batch);
  if (!deposited) return { fund, queue, recycled, valueRao: 0n, sharesIssued: 0n };
  const valueBeforeRao = sumOfValues(valued);
  const minted = computeDividendShares({
    valueRao,
    valueBeforeRao,
    shares: fund.shares,
    stakersRootRao,
    cashRao,
  });
  if (stakersRootRao === 0n) return { fund: { ...fund, rows }, queue, recycled, valueRao, sharesIssued: 0n };
  if (minted.shares === 0n || minted.rateIncreaseBits === 0n) return undefined;
  return {
    fund: {
      rows,
      shares: saturatingAddU64(fund.shares, minted.shares),
      rateBits: I96F32.saturatingAdd(fund.rateBits, minted.rateIncreaseBits),
    },
    queue,
    recycled,
    valueRao,
    sharesIssued: minted.shares,
  };
}

function creditAll(fund: BasketFund, batch: readonly QueuedDividend[]) {
  let { rows } = fund;
  let valueRao = 0n;
  let deposited = false;
  const queue: QueuedDividend[] = [];
  const recycled: { netuid: number; alphaRao: bigint }[] = [];
  for (const credit of batch) {
    if (credit.alphaRao === 0n) continue;
    const { exists: _, ...market } = credit;
    const heldRao = rowOf(rows, credit.netuid)?.alphaRao ?? 0n;
    const before = quoteRow(market, heldRao);
    const after = before.ok ? quoteRow(market, saturatingAddU64(heldRao, credit.alphaRao)) : before;
    if (before.ok && after.ok) {
      rows = addToRow(rows, market, credit.alphaRao);
      valueRao = saturatingAddU64(valueRao, saturatingSubU64(after.taoRao, before.taoRao));
      deposited = true;
    } else if (!after.ok && after.refusal === 'ReservesTooLow') recycled.push(toRecycled(credit));
    else queue.push(credit);
  }
  return { rows, deposited, queue, recycled, valueRao };
}

function spotValue({ pool, alphaRao }: QueuedDividend): bigint {
  return pool === undefined ? alphaRao : clampU64((balancerPrice(pool) * alphaRao) >> 64n);
}

function toRecycled({ netuid, alphaRao }: QueuedDividend) {
  return { netuid, alphaRao };
}
