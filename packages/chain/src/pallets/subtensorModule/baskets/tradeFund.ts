import {
  checkConcentration,
  computeGuardedMark,
  computeTradeLimit,
  MIN_BASKET_DEPOSIT_RAO,
  spendLiquidity,
  spendTurnover,
} from '@taokit/dtao/baskets';
import type { SwapSide } from '@taokit/dtao/pools';
import type { Refusal } from '@taokit/errors';
import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { settleAlphaFee, settleTaoFee } from '../staking/authorFee.ts';
import { recordProtocolFlow } from '../staking/flows.ts';
import { maxOf } from '../staking/minMax.ts';
import { BASKET_ESCROW, subnetAccount } from '../staking/palletAccounts.ts';
import { decreaseStake } from '../staking/sharePool.ts';
import { swapAlphaForTao, swapTaoForAlpha } from '../staking/subnetSwap.ts';
import { transferTaoFromSubnet } from '../staking/tao.ts';
import { ensureTaken } from '../staking/unstakeFromSubnet.ts';
import { tooLow } from '../staking/validateAddStake.ts';
import {
  BasketConcentrationCap,
  BasketDailyTurnoverCap,
  BasketLiquidityCap,
  BasketLiquidityUsed,
  BasketMinTradeTao,
  BasketTradeBucket,
} from '../storage/baskets.ts';
import { SubnetFastMovingPrice, SubnetMovingPrice } from '../storage/emission.ts';
import { SubnetAlphaIn } from '../storage/pools.ts';
import { allNetuids } from '../subnets/existing.ts';
import { creditCash, debitCash } from './cash.ts';
import { addToFund, heldBy, marketOf, readFund } from './fund.ts';
import { type ValuedHolding, valueFund } from './valueFund.ts';

const ROOT = 0;

/** A part of a fund that goes from one subnet to another; root is its cash. */
export interface TradeLeg {
  /** What is sold. */
  readonly origin: number;
  /** What is bought. */
  readonly destination: number;
  /** How much is sold, rao. */
  readonly amountRao: bigint;
  /** Least that must be bought, rao. */
  readonly leastOutRao: bigint;
}

/** What a trade moved. */
export interface Trade {
  /** TAO between sale and purchase, rao. */
  readonly taoRao: bigint;
  /** What was bought, rao. */
  readonly boughtRao: bigint;
}

/** Marks of a fund's holdings, in rao by netuid, which trades keep up to date. */
export type GuardedMarks = Map<number, bigint>;

/** Marks of a fund as it is: no more than its moving prices say (`basket_trade_state`). */
export function guardedMarks({ state }: Context, hotkey: AccountId): GuardedMarks {
  const valued = valueFund(readFund(state, hotkey).rows);
  return new Map(valued.map((holding) => [holding.row.netuid, guardedMark(holding)]));
}

/**
 * Trades a part of a fund: within 2% of the strictest price, within its turnover, and within what it may hold.
 *
 * Source: `try_swap_basket_with_state` in `pallets/subtensor/src/staking/basket_trade.rs`, spec 475.
 *
 * @param context - where
 * @param hotkey - whose fund
 * @param leg - what for what
 * @param marks - of the fund before; afterwards those of the fund after
 */
export function tradeFund(context: Context, hotkey: AccountId, leg: TradeLeg, marks: GuardedMarks): Trade {
  const { origin, destination, leastOutRao } = leg;
  const taoRao = sellLeg(context, hotkey, origin, leg.amountRao);
  const leastRao = leastTradeRao(context);
  tooLow(taoRao >= leastRao, `The sale brings ${taoRao} rao, the least is ${leastRao}.`);
  takeTurnover(context, hotkey, sumOf(marks), taoRao);
  const account = subnetAccount(context.state, destination);
  if (account === undefined) return fail('SubtensorModule.SubnetNotExists', `There is no ${destination}.`);
  transferTaoFromSubnet(context, origin, account, taoRao);
  const boughtRao = buyLeg(context, hotkey, destination, taoRao);
  ensure(
    boughtRao >= leastOutRao,
    'SubtensorModule.BasketMinOutNotMet',
    `${boughtRao} rao are bought, ${leastOutRao} were asked for.`,
  );
  if (destination !== ROOT) takeLiquidity(context, hotkey, destination, boughtRao);
  remark(context, hotkey, origin, marks);
  const destinationValueRao = remark(context, hotkey, destination, marks);
  answered(
    checkConcentration({
      destinationValueRao,
      guardedValueRao: sumOf(marks),
      networks: allNetuids(context.state).length,
      capU16: BasketConcentrationCap.get(context.state),
    }),
  );
  return { taoRao, boughtRao };
}

function sellLeg(context: Context, hotkey: AccountId, netuid: number, alphaRao: bigint): bigint {
  const { state } = context;
  if (netuid === ROOT) {
    ensureTaken(debitCash(state, hotkey, alphaRao), alphaRao);
    return alphaRao;
  }
  ensureTaken(decreaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid }, alphaRao), alphaRao);
  const order = { amountRao: alphaRao, limitPriceRao: tradeLimit(context, netuid, 'sell'), dropFees: false };
  const sale = swapAlphaForTao(context, netuid, order);
  ensureFilled(sale.paidInRao + sale.feeRao, alphaRao);
  tooLow(sale.paidOutRao > 0n, `${alphaRao} rao of alpha bring nothing.`);
  const feeOutRao = settleAlphaFee(context, netuid, sale.feeRao);
  recordProtocolFlow(state, netuid, -(sale.paidOutRao + feeOutRao));
  return sale.paidOutRao;
}

function buyLeg(context: Context, hotkey: AccountId, netuid: number, taoRao: bigint): bigint {
  const { state } = context;
  if (netuid === ROOT) {
    creditCash(state, hotkey, taoRao);
    return taoRao;
  }
  const order = { amountRao: taoRao, limitPriceRao: tradeLimit(context, netuid, 'buy'), dropFees: false };
  const purchase = swapTaoForAlpha(context, netuid, order);
  ensureFilled(purchase.paidInRao + purchase.feeRao, taoRao);
  tooLow(purchase.paidOutRao > 0n, `${taoRao} rao buy no alpha.`);
  settleTaoFee(context, netuid, purchase.feeRao);
  recordProtocolFlow(state, netuid, purchase.paidInRao);
  addToFund(state, hotkey, netuid, purchase.paidOutRao);
  return purchase.paidOutRao;
}

/** Least that a trade must bring, rao of TAO (`minimum_basket_trade_tao`). */
export function leastTradeRao({ state }: Context): bigint {
  return maxOf(MIN_BASKET_DEPOSIT_RAO, BasketMinTradeTao.get(state));
}

/** Worst price of a leg of a trade, rao of TAO per alpha (`basket_trade_price_limit`). */
export function tradeLimit(context: Context, netuid: number, side: SwapSide): bigint {
  const fast = SubnetFastMovingPrice.get(context.state, netuid);
  const limit = computeTradeLimit(side, {
    spotBits: alphaPrice(context, netuid),
    movingPriceBits: SubnetMovingPrice.get(context.state, netuid).bits,
    ...(fast === undefined ? {} : { fastPriceBits: fast.bits }),
  });
  return answered(limit).limitPriceRao;
}

function takeTurnover(context: Context, hotkey: AccountId, guardedValueRao: bigint, taoRao: bigint): void {
  const { state } = context;
  const stored = BasketTradeBucket.get(state, hotkey);
  const spent = spendTurnover(
    {
      guardedValueRao,
      capU16: BasketDailyTurnoverCap.get(state),
      block: BigInt(context.block),
      ...(stored === undefined ? {} : { bucket: bucketOf(stored) }),
    },
    taoRao,
  );
  const { levelRao, block } = answered(spent).bucket;
  BasketTradeBucket.insert(state, hotkey, [levelRao, block]);
}

function takeLiquidity(context: Context, hotkey: AccountId, netuid: number, boughtRao: bigint): void {
  const { state } = context;
  const stored = BasketLiquidityUsed.get(state, hotkey, netuid);
  const spent = spendLiquidity({
    heldRao: heldBy(state, hotkey, netuid),
    boughtRao,
    alphaInRao: SubnetAlphaIn.get(state, netuid),
    capU16: BasketLiquidityCap.get(state),
    block: BigInt(context.block),
    ...(stored === undefined ? {} : { used: bucketOf(stored) }),
  });
  const { levelRao, block } = answered(spent).used;
  BasketLiquidityUsed.insert(state, hotkey, netuid, [levelRao, block]);
}

/** Writes the mark of a holding as it is now; answers what selling it would bring. */
function remark({ state }: Context, hotkey: AccountId, netuid: number, marks: GuardedMarks): bigint {
  const row = { ...marketOf(state, netuid), alphaRao: heldBy(state, hotkey, netuid) };
  if (row.alphaRao === 0n) {
    marks.delete(netuid);
    return 0n;
  }
  const [holding] = valueFund([row]) as readonly [ValuedHolding];
  marks.set(netuid, guardedMark(holding));
  return holding.valueRao;
}

function guardedMark({ row, valueRao }: ValuedHolding): bigint {
  return computeGuardedMark(row, valueRao);
}

function sumOf(marks: GuardedMarks): bigint {
  return [...marks.values()].reduce((sum, rao) => sum + rao, 0n);
}

function bucketOf([levelRao, block]: readonly [bigint, bigint]) {
  return { levelRao, block };
}

/** Ends the call where an order was not filled whole within its limit. */
export function ensureFilled(filledRao: bigint, askedRao: bigint): void {
  const leftRao = saturatingSubU64(askedRao, filledRao);
  ensure(leftRao === 0n, 'SubtensorModule.SlippageTooHigh', `${leftRao} of ${askedRao} rao are not filled.`);
}

/** What a rule allows; the call ends with its refusal otherwise. */
function answered<T extends { readonly ok: true } | Refusal<string>>(
  answer: T,
): Extract<T, { readonly ok: true }> {
  if (!answer.ok) return fail(`SubtensorModule.${answer.refusal}`, answer.reason);
  return answer as Extract<T, { readonly ok: true }>;
}
