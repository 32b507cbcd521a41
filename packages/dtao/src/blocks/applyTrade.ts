import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { SimulatedTrade, TradeRecord } from './SimulatedNetwork.ts';
import type { WorkingSubnet } from './WorkingSubnet.ts';

/**
 * Applies a user's order in place. The fee of a buy leaves the pool as TAO; the alpha fee of a sell is sold without a fee
 * through the same pool for the block's author, and a pool that refuses that refuses the whole order.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `stake_into_subnet` and `unstake_from_subnet`, from spec 380.
 */
export function applyTrade<Pool extends PoolReserves>(
  work: WorkingSubnet<Pool>,
  trade: SimulatedTrade,
  model: Pick<PoolModel<Pool>, 'price' | 'buy' | 'sell'>,
): TradeRecord {
  const { side, amountRao, limitPriceRao, feeRateU16 } = trade;
  const order = { amountRao, limitPriceRao, feeRateU16 };
  const fill = side === 'buy' ? model.buy(work.pool, order) : model.sell(work.pool, order);
  if (!fill.ok) return { trade, ...fill };
  const { amountInRao, amountOutRao, feeRao } = fill;
  let pool = fill.pool;
  if (side === 'sell' && feeRao > 0n) {
    const fee = model.sell(pool, { amountRao: feeRao, feeRateU16: 0 });
    if (!fee.ok) return { trade, ...fee };
    pool = fee.pool;
  }
  const change = pool.alphaReserveRao - work.pool.alphaReserveRao;
  work.alphaOutRao = work.alphaOutRao > change ? work.alphaOutRao - change : 0n;
  work.pool = pool;
  work.priceBits = model.price(pool);
  return { trade, ok: true, amountInRao, amountOutRao, feeRao };
}
