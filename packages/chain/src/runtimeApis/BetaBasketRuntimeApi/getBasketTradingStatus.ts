import {
  BASKET_TRADE_REFILL_BLOCKS,
  computeBasketValue,
  computeGuardedMark,
  computeTurnoverLeft,
} from '@taokit/dtao/baskets';
import { saturatingAddU64 } from '@taokit/fixed';
import { readFund } from '../../pallets/subtensorModule/baskets/fund.ts';
import {
  BasketDailyTurnoverCap,
  BasketTradeBucket,
  BasketTradingEnabled,
  BasketTradingFrozen,
} from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** What a fund may trade now. */
export interface BasketTradingStatus {
  /** Whether funds can be traded at all. */
  readonly enabled: boolean;
  /** Whether this one cannot. */
  readonly frozen: boolean;
  /** Blocks in which its budget refills. */
  readonly refill_blocks: bigint;
  /** What it may still trade, rao. */
  readonly tao_available: bigint;
  /** Its whole budget, rao. */
  readonly budget_tao: bigint;
}

/** What a hotkey's fund may trade in this block (`get_basket_trading_status`). */
export function getBasketTradingStatus(context: ChainReads, hotkey: AccountId): BasketTradingStatus {
  const { state, block } = context;
  const stored = BasketTradeBucket.get(state, hotkey);
  const full = {
    guardedValueRao: guardedValue(context, hotkey),
    capU16: BasketDailyTurnoverCap.get(state),
    block: BigInt(block),
  };
  const bucket = stored && { levelRao: stored[0], block: stored[1] };
  return {
    enabled: BasketTradingEnabled.get(state),
    frozen: BasketTradingFrozen.contains(state, hotkey),
    refill_blocks: BASKET_TRADE_REFILL_BLOCKS,
    tao_available: computeTurnoverLeft(bucket === undefined ? full : { ...full, bucket }),
    budget_tao: computeTurnoverLeft(full),
  };
}

/** What the fund is worth at no more than its moving prices, rao (`get_validator_basket_guarded_nav_tao`). */
function guardedValue({ state }: ChainReads, hotkey: AccountId): bigint {
  return readFund(state, hotkey).rows.reduce(
    (sum, row) => saturatingAddU64(sum, computeGuardedMark(row, computeBasketValue([row]))),
    0n,
  );
}
