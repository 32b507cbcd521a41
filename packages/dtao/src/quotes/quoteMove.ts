import { type Alpha, alphaFromRao, type Tao, taoFromRao } from '@taokit/types';
import type { QuoteOptions, QuoteRefusal, StakeQuote, UnstakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { eraOf, quoteOrder } from './quoteOrder.ts';
import { quoteSale } from './quoteUnstake.ts';

/** First spec version where a move between subnets pays its fee on the sale, unless it starts on root. */
const FEE_ON_SALE_ERA = 315;

/** A quote of moving stake between subnets: a sale, and a purchase with what it paid. */
export interface MoveQuote {
  /** Always true: tells a quote from a refusal. */
  readonly ok: true;
  /** Alpha of the origin. */
  readonly amountIn: Alpha;
  /** TAO in between. */
  readonly taoMoved: Tao;
  /** Alpha of the destination. */
  readonly amountOut: Alpha;
  /** What the destination gives at worst, both pools moved by the tolerance; floored. */
  readonly minimumReceived: Alpha;
  /** The sale at the origin. */
  readonly sale: UnstakeQuote;
  /** The purchase at the destination. */
  readonly purchase: StakeQuote;
}

/**
 * What moving stake from one subnet to another would give: alpha to TAO to alpha, with the fee taken once.
 *
 * From spec 315 the sale pays the fee (the purchase, when the stake comes from root); before, the purchase does. Source:
 * `transition_stake_internal` in `pallets/subtensor/src/staking/move_stake.rs`.
 *
 * @param from - pool the stake leaves
 * @param to - pool the stake joins; another subnet's
 * @param amount - alpha of the origin
 * @param options - era and tolerance; a limit price has no meaning for two pools and is not read
 * @throws DtaoError `dtao/wrong-currency` when the alpha is not the origin's
 */
export function quoteMove(
  from: QuotePool,
  to: QuotePool,
  amount: Alpha,
  options: Omit<QuoteOptions, 'limitPrice'> = {},
): MoveQuote | QuoteRefusal {
  const { era, tolerance } = options;
  const orderOptions = {
    ...(era === undefined ? {} : { era }),
    ...(tolerance === undefined ? {} : { tolerance }),
  };
  const isFeeOnSale = eraOf(orderOptions) >= FEE_ON_SALE_ERA && from.netuid !== 0;
  const sale = quoteSale(from, amount, orderOptions, !isFeeOnSale);
  if (!sale.ok) return sale;
  const purchase = buy(to, sale.amountOut, orderOptions, isFeeOnSale);
  if (!purchase.ok) return purchase;
  const atWorst = buy(to, sale.minimumReceived, orderOptions, isFeeOnSale);
  return {
    ok: true,
    amountIn: amount,
    taoMoved: sale.amountOut,
    amountOut: purchase.amountOut,
    minimumReceived: atWorst.ok ? atWorst.minimumReceived : alphaFromRao(to.netuid, 0n),
    sale,
    purchase,
  };
}

function buy(
  pool: QuotePool,
  amount: Tao,
  options: QuoteOptions,
  isFeeFree: boolean,
): StakeQuote | QuoteRefusal {
  const toOut = (rao: bigint) => alphaFromRao(pool.netuid, rao);
  return quoteOrder(pool, amount, options, { side: 'buy', toIn: taoFromRao, toOut }, isFeeFree);
}
