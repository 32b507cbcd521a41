import { type Refusal, refuse } from '@taokit/errors';
import { bySpec } from '@taokit/types';
import type { PoolSwap, SwapSide } from '../pools/PoolOrder.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { QuoteRefusalName } from './Quote.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

/** An order as a stake operation gives it to the pool. */
export interface ChainOrder {
  readonly side: SwapSide;
  readonly amountRao: bigint;
  readonly limitPriceRao?: bigint | undefined;
  /** Fee of this order, where a move charges less than an order of its own. */
  readonly fee?: Pick<QuoteTerms, 'feeRateU16' | 'flatFeeRao'> | undefined;
}

/** What an order did to the pool, in rao. */
export interface ChainFill {
  readonly ok: true;
  /** Input used, fee included where the fee is paid in the input. */
  readonly filledRao: bigint;
  /** What joined the pool. */
  readonly netRao: bigint;
  /** What the trader receives. */
  readonly outRao: bigint;
  readonly feeRao: bigint;
  readonly feeFrom: 'input' | 'output';
  /** The pool right after the trade. */
  readonly tradedPool: PoolReserves;
  /** The pool after the author's fee is sold as well. */
  readonly pool: PoolReserves;
}

/** A refusal of the chain, by name. */
export type ChainRefusal = Refusal<QuoteRefusalName>;

const SELLS_FEE = /* @__PURE__ */ bySpec({ 233: false, 380: true });

/**
 * One order as the chain executes it. From spec 380 the fee of a sale, which is alpha, is sold without a fee through the same pool
 * for the block's author; a pool that refuses that refuses the order.
 *
 * Source: `stake_into_subnet` and `unstake_from_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, v3.3.10.
 *
 * @param terms - the pool and its rules
 * @param order - direction, amount, limit
 */
export function fillOrder(terms: QuoteTerms, order: ChainOrder): ChainFill | ChainRefusal {
  const traded = tradeOrder(terms, order);
  return traded.ok && order.side === 'sell' ? sellFee(terms, traded) : traded;
}

/**
 * The order alone, as its trader is paid for it: what becomes of its fee comes later.
 *
 * @param terms - the pool and its rules
 * @param order - direction, amount, limit
 */
export function tradeOrder(terms: QuoteTerms, order: ChainOrder): ChainFill | ChainRefusal {
  const { model } = terms;
  const { side, amountRao, limitPriceRao, fee = terms } = order;
  const flatFeeRao = fee.flatFeeRao[side];
  const swap = model[side](terms.pool, { amountRao, limitPriceRao, feeRateU16: fee.feeRateU16, flatFeeRao });
  if (!swap.ok) return swap;
  const overdrawn = checkReserve(terms, side, swap);
  if (overdrawn !== undefined) return overdrawn;
  return { ...filledOf(swap, side, flatFeeRao), tradedPool: swap.pool, pool: swap.pool };
}

/** Sells the fee of a sale, where it is alpha and sold. */
export function sellFee({ model, spec }: QuoteTerms, traded: ChainFill): ChainFill | ChainRefusal {
  const { feeRao, feeFrom, pool } = traded;
  if (feeRao === 0n || feeFrom === 'output' || !SELLS_FEE(spec)) return traded;
  const sale = model.sell(pool, { amountRao: feeRao, feeRateU16: 0 });
  return sale.ok ? { ...traded, pool: sale.pool } : sale;
}

function filledOf(
  { amountInRao, amountOutRao, feeRao }: PoolSwap<PoolReserves>,
  side: SwapSide,
  flatFeeRao: bigint,
): Omit<ChainFill, 'pool' | 'tradedPool'> {
  const feeFrom = side === 'sell' && flatFeeRao > 0n ? 'output' : 'input';
  const filledRao = amountInRao + (feeFrom === 'input' ? feeRao : 0n);
  return { ok: true, filledRao, netRao: amountInRao, outRao: amountOutRao, feeRao, feeFrom };
}

/** Concentrated liquidity may promise more than the reserve holds; the chain then executes nothing. */
function checkReserve(
  { model, pool }: QuoteTerms,
  side: SwapSide,
  { amountOutRao }: PoolSwap<PoolReserves>,
): ChainRefusal | undefined {
  const reserveRao = side === 'buy' ? pool.alphaReserveRao : pool.taoReserveRao;
  if (model.name !== 'concentratedLiquidity' || amountOutRao <= reserveRao) return undefined;
  return refuse('InsufficientLiquidity', `The pool would pay ${amountOutRao} rao out of ${reserveRao}.`);
}
