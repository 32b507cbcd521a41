import { NO_SELL_LIMIT_RAO } from '../pools/PoolOrder.ts';
import type { PoolRefusal } from '../pools/PoolRefusal.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { PoolModel } from './PoolModel.ts';
import type { SimulatedTrade, TradeRecord } from './SimulatedNetwork.ts';
import type { WorkingSubnet } from './WorkingSubnet.ts';

/**
 * Applies a user's order in place. The fee of a buy leaves the pool as TAO; the alpha fee of a sell is sold without a fee
 * through the same pool for the block's author, and a pool that refuses that refuses the whole order.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `stake_into_subnet` and `unstake_from_subnet`, from spec 385.
 */
export function applyTrade<Pool extends PoolReserves>(
  work: WorkingSubnet<Pool>,
  trade: SimulatedTrade,
  model: PoolModel<Pool>,
): TradeRecord {
  const fill = trade.side === 'buy' ? model.buy(work.pool, trade) : model.sell(work.pool, trade);
  if (!fill.ok) return refused(trade, fill);
  const { amountInRao, amountOutRao, feeRao } = fill;
  let pool = fill.pool;
  if (trade.side === 'sell' && feeRao > 0n) {
    const order = { amountRao: feeRao, limitPriceRao: NO_SELL_LIMIT_RAO, feeRateU16: 0 };
    const fee = model.sell(pool, order);
    if (!fee.ok) return refused(trade, fee);
    pool = fee.pool;
  }
  const change = pool.alphaReserveRao - work.pool.alphaReserveRao;
  work.alphaOutRao = work.alphaOutRao > change ? work.alphaOutRao - change : 0n;
  work.pool = pool;
  work.priceBits = model.price(pool);
  return { trade, ok: true, amountInRao, amountOutRao, feeRao };
}

function refused(trade: SimulatedTrade, { refusal, rule }: PoolRefusal): TradeRecord {
  return { trade, ok: false, refusal, rule, amountInRao: 0n, amountOutRao: 0n, feeRao: 0n };
}
