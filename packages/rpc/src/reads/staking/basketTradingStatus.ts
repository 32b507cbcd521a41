import { type Tao, taoFromRao } from '@taokit/types';
import { minOf } from '../../internal/bigints.ts';
import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/** Whether, and how much, a validator may trade its basket. */
export interface BasketTradingStatus {
  /** Whether any validator may. */
  readonly enabled: boolean;
  /** Whether this one may not. */
  readonly frozen: boolean;
  /** Blocks in which an empty budget fills up. */
  readonly refillBlocks: number;
  /** What is added every block; rounded down. */
  readonly refillPerBlock: Tao;
  /** The most that may be traded at once. */
  readonly budget: Tao;
  /** What may be traded now. */
  readonly remaining: Tao;
  /** What is used up of the budget. */
  readonly used: Tao;
}

/** Whether, and how much, a validator may trade its basket (`swap_basket`). */
export const basketTradingStatus = defineRead({
  name: 'basket_trading_status',
  category: 'Staking',
  summary: 'Whether, and how much, a validator may trade its basket.',
  params: { hotkey },
  uses: ['BetaBasketRuntimeApi.get_basket_trading_status'],
  async read(view, { hotkey }): Promise<BasketTradingStatus> {
    const status = await view.call('BetaBasketRuntimeApi', 'get_basket_trading_status', hotkey);
    const { tao_available: available, budget_tao: budget, refill_blocks: refill } = status;
    return {
      enabled: status.enabled,
      frozen: status.frozen,
      refillBlocks: Number(refill),
      refillPerBlock: taoFromRao(refill > 0n ? budget / refill : 0n),
      budget: taoFromRao(budget),
      remaining: taoFromRao(minOf(available, budget)),
      used: taoFromRao(budget > available ? budget - available : 0n),
    };
  },
});
