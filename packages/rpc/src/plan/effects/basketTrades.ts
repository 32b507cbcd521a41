import {
  type BasketRow,
  checkConcentration,
  computeBasketValue,
  computeGuardedMark,
  computeTradeLimit,
  MIN_BASKET_DEPOSIT_RAO,
  spendLiquidity,
  spendTurnover,
} from '@taokit/dtao/baskets';
import { poolModelAt } from '@taokit/dtao/pools';
import { maxOf } from '../../internal/bigints.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import type { Ledger } from '../createLedger.ts';
import { answered, ensure } from '../PlanFailure.ts';
import { escrow, marketOf, openFund, readFund, rowOf } from './basketFunds.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { ownerOf } from './hotkeyOwners.ts';
import { hasSeat } from './seats.ts';
import { planPurchase, planSaleOf } from './trades.ts';

const ROOT = 0;

/** A part of a basket that goes from one subnet to another; root is its cash. */
interface Leg {
  readonly origin: number;
  readonly destination: number;
  readonly amountRao: bigint;
  readonly leastOutRao: bigint;
}

/** Trades of a basket by who owns its hotkey. */
export const tradeEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.swap_basket': (args, of) =>
    trade(of, addressOf(args['hotkey'])!, [
      legOf([
        args['origin_netuid'],
        args['destination_netuid'],
        args['amount'],
        args['min_amount_out'],
      ] as unknown as RawLeg),
    ]),
  'SubtensorModule.swap_basket_many': (args: Args, of) =>
    trade(of, addressOf(args['hotkey'])!, (args['legs'] as readonly RawLeg[]).map(legOf)),
};

type RawLeg = readonly [origin: number, destination: number, amount: bigint, least: bigint];

function legOf([origin, destination, amount, least]: RawLeg): Leg {
  return { origin, destination, amountRao: BigInt(amount), leastOutRao: BigInt(least) };
}

async function trade(
  { ledger, account }: EffectContext,
  hotkey: string,
  legs: readonly Leg[],
): Promise<void> {
  await ensureMayTrade(ledger, hotkey, account);
  for (const { origin, destination } of legs)
    ensure(origin !== destination, 'SubtensorModule.BasketSameSubnet', `Both are subnet ${origin}.`);
  await openFund(ledger, hotkey);
  const marks = new Map<number, bigint>();
  for (const row of (await readFund(ledger, hotkey)).rows) marks.set(row.netuid, markOf(row));
  for (const leg of legs) await tradeLeg(ledger, hotkey, leg, marks);
}

async function ensureMayTrade(ledger: Ledger, hotkey: string, account: string): Promise<void> {
  const [isEnabled, frozen] = await ledger.view.queryMany([
    ['SubtensorModule', 'BasketTradingEnabled'],
    ['SubtensorModule', 'BasketTradingFrozen', hotkey],
  ]);
  const isOwner = (await ownerOf(ledger, hotkey)) === account;
  ensure(isEnabled, 'SubtensorModule.BasketTradingDisabled', 'Trading of baskets is switched off.');
  ensure(frozen === undefined, 'SubtensorModule.BasketTradingFrozen', `The basket of ${hotkey} is frozen.`);
  ensure(isOwner, 'SubtensorModule.NonAssociatedColdKey', `${account} does not own ${hotkey}.`);
  const isSeated = await hasSeat(ledger, ROOT, hotkey);
  ensure(isSeated, 'SubtensorModule.HotKeyNotRegisteredInSubNet', `${hotkey} has no uid on root.`);
}

const markOf = (row: BasketRow): bigint => computeGuardedMark(row, computeBasketValue([row]));
const sumOf = (marks: ReadonlyMap<number, bigint>) => [...marks.values()].reduce((sum, rao) => sum + rao, 0n);

async function tradeLeg(
  ledger: Ledger,
  hotkey: string,
  { origin, destination, amountRao, leastOutRao }: Leg,
  marks: Map<number, bigint>,
): Promise<void> {
  const held = (await rowOf(ledger, hotkey, origin)).alphaRao;
  const error = 'SubtensorModule.NotEnoughStakeToWithdraw';
  ensure(amountRao <= held, error, `The basket holds ${held} of ${amountRao} rao.`);
  const fundOf = (netuid: number) => ({ coldkey: escrow(), hotkey, netuid });
  ledger.addStake(fundOf(origin), -amountRao);
  const taoRao = await sellLeg(ledger, origin, amountRao);
  const minimum = await ledger.view.query('SubtensorModule', 'BasketMinTradeTao');
  const leastRao = maxOf(minimum, MIN_BASKET_DEPOSIT_RAO);
  ensure(taoRao >= leastRao, 'SubtensorModule.AmountTooLow', `It brings ${taoRao} rao, not ${leastRao}.`);
  await spend(ledger, hotkey, sumOf(marks), taoRao);
  const boughtRao = await buyLeg(ledger, destination, taoRao);
  ensure(boughtRao >= leastOutRao, 'SubtensorModule.BasketMinOutNotMet', `${boughtRao} rao are bought.`);
  ledger.addStake(fundOf(destination), boughtRao);
  if (destination !== ROOT) await spendPool(ledger, hotkey, destination, boughtRao);
  for (const netuid of [origin, destination]) marks.set(netuid, markOf(await rowOf(ledger, hotkey, netuid)));
  const { view } = ledger;
  const [networks, capU16] = await view.queryMany([
    ['SubtensorModule', 'TotalNetworks'],
    ['SubtensorModule', 'BasketConcentrationCap'],
  ]);
  answered(
    checkConcentration({
      destinationValueRao: computeBasketValue([await rowOf(ledger, hotkey, destination)]),
      guardedValueRao: sumOf(marks),
      networks,
      capU16,
    }),
  );
}

async function sellLeg(ledger: Ledger, netuid: number, amountRao: bigint): Promise<bigint> {
  if (netuid === ROOT) return amountRao;
  const limitPriceRao = await limitOf(ledger, netuid, 'sell');
  const sold = await planSaleOf(ledger, { netuid, amountRao, limit: { limitPriceRao, allowPartial: true } });
  ensureFilled(sold.soldRao, amountRao);
  return sold.taoRao;
}

async function buyLeg(ledger: Ledger, netuid: number, amountRao: bigint): Promise<bigint> {
  if (netuid === ROOT) return amountRao;
  const limitPriceRao = await limitOf(ledger, netuid, 'buy');
  const limit = { limitPriceRao, allowPartial: true };
  const bought = await planPurchase(ledger, { netuid, amountRao, limit });
  ensureFilled(bought.spentRao, amountRao);
  return bought.alphaRao;
}

async function limitOf(ledger: Ledger, netuid: number, side: 'buy' | 'sell'): Promise<bigint> {
  const { pool, fastPriceBits, movingPriceBits } = await marketOf(ledger, netuid);
  const { price } = poolModelAt({ spec: ledger.view.specVersion, netuid });
  const prices = {
    spotBits: price(pool as never),
    movingPriceBits: movingPriceBits!,
    ...(fastPriceBits !== undefined && { fastPriceBits }),
  };
  return answered(computeTradeLimit(side, prices)).limitPriceRao;
}

function ensureFilled(filledRao: bigint, askedRao: bigint): void {
  const isFilled = filledRao === askedRao;
  ensure(isFilled, 'SubtensorModule.SlippageTooHigh', `${filledRao} of ${askedRao} rao are filled.`);
}

function bucketOf(stored: readonly [levelRao: bigint, block: bigint] | undefined) {
  return stored && { levelRao: stored[0], block: stored[1] };
}

/** What a basket may trade a day. */
async function spend(ledger: Ledger, hotkey: string, guardedValueRao: bigint, taoRao: bigint): Promise<void> {
  const { view } = ledger;
  const name = `turnover ${hotkey}`;
  const bucket = await ledger.recall(name, async () =>
    bucketOf(await view.query('SubtensorModule', 'BasketTradeBucket', hotkey)),
  );
  const capU16 = await view.query('SubtensorModule', 'BasketDailyTurnoverCap');
  const block = BigInt(view.blockNumber + 1);
  const spent = spendTurnover({ guardedValueRao, capU16, block, ...(bucket && { bucket }) }, taoRao);
  ledger.remember(name, answered(spent).bucket);
}

/** What a basket may buy of a pool a day. */
async function spendPool(ledger: Ledger, hotkey: string, netuid: number, boughtRao: bigint): Promise<void> {
  const { view } = ledger;
  const name = `liquidity ${hotkey} ${netuid}`;
  const used = await ledger.recall(name, async () =>
    bucketOf(await view.query('SubtensorModule', 'BasketLiquidityUsed', hotkey, netuid)),
  );
  const spent = spendLiquidity({
    heldRao: (await rowOf(ledger, hotkey, netuid)).alphaRao,
    boughtRao,
    alphaInRao: (await ledger.pool(netuid)).alphaReserve.rao,
    capU16: await view.query('SubtensorModule', 'BasketLiquidityCap'),
    block: BigInt(view.blockNumber + 1),
    ...(used && { used }),
  });
  ledger.remember(name, answered(spent).used);
}
