import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolRefusal } from '../pools/PoolRefusal.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
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
    const fee = model.sell(pool, { amountRao: feeRao, feeRateU16: 0 });
    if (!fee.ok) return refused(trade, fee);
    pool = fee.pool;
  }
  const change = pool.alphaReserveRao - work.pool.alphaReserveRao;
  work.alphaOutRao = work.alphaOutRao > change ? work.alphaOutRao - change : 0n;
  work.pool = pool;
  work.priceBits = model.price(pool);
  return { trade, ok: true, amountInRao, amountOutRao, feeRao };
}

function refused(trade: SimulatedTrade, { refusal, reason }: PoolRefusal): TradeRecord {
  return { trade, ok: false, refusal, reason, amountInRao: 0n, amountOutRao: 0n, feeRao: 0n };
}
