import {
  BasketDepositedTao,
  BasketRedeemedTao,
  BasketShares,
} from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type BasketHolding, holdingsOf, sumOf } from './holdings.ts';

/** A hotkey's fund. */
export interface BasketSummary {
  /** Whose. */
  readonly hotkey: AccountId;
  /** What selling everything now would bring, rao. */
  readonly nav_tao: bigint;
  /** At spot prices, rao. */
  readonly spot_nav_tao: bigint;
  /** Shares there are. */
  readonly shares: bigint;
  /** Worth of all deposits, rao. */
  readonly deposited_tao: bigint;
  /** All that was paid out, rao. */
  readonly redeemed_tao: bigint;
  /** What it holds. */
  readonly holdings: readonly BasketHolding[];
}

/** A hotkey's fund, zeros where it has none (`get_validator_basket_summary`). */
export function getValidatorBasketSummary(context: ChainReads, hotkey: AccountId): BasketSummary {
  const { state } = context;
  const holdings = holdingsOf(context, hotkey);
  return {
    hotkey,
    nav_tao: sumOf(holdings, 'realizable_tao'),
    spot_nav_tao: sumOf(holdings, 'spot_tao'),
    shares: BasketShares.get(state, hotkey),
    deposited_tao: BasketDepositedTao.get(state, hotkey),
    redeemed_tao: BasketRedeemedTao.get(state, hotkey),
    holdings,
  };
}
