import type { PoolEmission, PoolInflow, PoolModel } from './PoolModel.ts';
import type { PoolReserves } from './PoolReserves.ts';

/** What a block's emission needs of a model. */
type Emitting<Pool extends PoolReserves> = Pick<PoolModel<Pool>, 'buy' | 'inject'>;

/**
 * A block's emission up to spec 440: the injection, then the chain's fee-free buy. TAO that a refused buy gives back stays
 * issued.
 *
 * Source: `inject_and_maybe_swap` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, v3.3.0 to v3.3.12.
 */
export function injectThenBuy<Pool extends PoolReserves>(
  model: Emitting<Pool>,
  pool: Pool,
  { taoInRao, alphaInRao, excessTaoRao }: PoolInflow,
): PoolEmission<Pool> {
  const injected = model.inject(pool, { taoRao: taoInRao, alphaRao: alphaInRao });
  const bought = buyExcess(model, injected.pool, excessTaoRao);
  return {
    ...bought,
    injectedTaoRao: injected.taoRao,
    injectedAlphaRao: injected.alphaRao,
    issuedTaoRao: injected.taoRao + excessTaoRao,
  };
}

/**
 * A block's emission from spec 441: the chain's fee-free buy, then the injection into what the buy left. A refused buy gives
 * its TAO back, which is recycled; TAO that has to wait is issued nevertheless.
 *
 * Source: `inject_and_maybe_swap` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, late 2026; the order on real blocks
 * from 8,766,000.
 */
export function buyThenInject<Pool extends PoolReserves>(
  model: Emitting<Pool>,
  pool: Pool,
  { taoInRao, alphaInRao, excessTaoRao }: PoolInflow,
): PoolEmission<Pool> {
  const bought = buyExcess(model, pool, excessTaoRao);
  const injected = model.inject(bought.pool, { taoRao: taoInRao, alphaRao: alphaInRao });
  return {
    pool: injected.pool,
    buySpentRao: bought.buySpentRao,
    buyAlphaRao: bought.buyAlphaRao,
    injectedTaoRao: injected.taoRao,
    injectedAlphaRao: injected.alphaRao,
    issuedTaoRao: taoInRao + (bought.isRefused ? 0n : excessTaoRao),
  };
}

function buyExcess<Pool extends PoolReserves>(model: Emitting<Pool>, pool: Pool, amountRao: bigint) {
  if (amountRao === 0n) return { pool, buySpentRao: 0n, buyAlphaRao: 0n, isRefused: false };
  const swap = model.buy(pool, { amountRao, feeRateU16: 0 });
  if (!swap.ok) return { pool, buySpentRao: 0n, buyAlphaRao: 0n, isRefused: true };
  return {
    pool: swap.pool,
    buySpentRao: swap.amountInRao,
    buyAlphaRao: swap.amountOutRao,
    isRefused: false,
  };
}
