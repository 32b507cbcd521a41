import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { buyThenInject, injectThenBuy } from '../pools/emit.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';

/** The order of buy and injection is that of weighted pools. */
const orderAt = /* @__PURE__ */ bySpec({ 380: injectThenBuy, 441: buyThenInject });

/**
 * A block's emission where alpha is TAO: the chain's buy is one for one, out of the reserve as far as that goes; the injection is
 * that of any pool.
 *
 * Source: `swap_tao_for_alpha` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 425, and `inject_and_maybe_swap`, spec 475.
 *
 * @param spec - from 423
 * @param model - of the other pools
 */
export function stableEmitAt<Pool extends PoolReserves>(
  spec: number,
  { inject }: Pick<PoolModel<Pool>, 'inject'>,
): PoolModel<Pool>['emit'] {
  const emit = orderAt(spec);
  const stable: Pick<PoolModel<Pool>, 'buy' | 'inject'> = {
    inject,
    buy: (pool, { amountRao }) => ({
      ok: true,
      amountInRao: amountRao,
      amountOutRao: amountRao,
      feeRao: 0n,
      refundRao: 0n,
      limitReached: false,
      pool: {
        ...pool,
        taoReserveRao: clampU64(pool.taoReserveRao + amountRao),
        alphaReserveRao: saturatingSubU64(pool.alphaReserveRao, amountRao),
      },
    }),
  };
  return (pool, inflow) => emit(stable, pool, inflow);
}
