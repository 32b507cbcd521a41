import { computePayoutMark } from '@taokit/dtao/baskets';
import { BasketShares } from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { holdingsOf, sumOf } from './holdings.ts';
import { owedShares } from './owedShares.ts';

/** What a coldkey is owed of a hotkey's fund. */
export interface BasketPosition {
  /** Whose fund. */
  readonly hotkey: AccountId;
  /** Shares owed. */
  readonly beta: bigint;
  /** Shares there are. */
  readonly beta_total: bigint;
  /** What selling everything in the fund now would bring, rao. */
  readonly nav_tao: bigint;
  /** The part of it that is owed, rao. */
  readonly value_tao: bigint;
  /** The same at spot prices, rao. */
  readonly spot_value_tao: bigint;
}

/** What a coldkey is owed of a hotkey's fund (`get_basket_position`); nothing where that is no share. */
export function getBasketPosition(
  context: ChainReads,
  hotkey: AccountId,
  coldkey: AccountId,
): BasketPosition | null {
  const { state } = context;
  const beta = owedShares(state, hotkey, coldkey);
  if (beta === 0n) return null;
  const beta_total = BasketShares.get(state, hotkey);
  const holdings = holdingsOf(context, hotkey);
  const nav_tao = sumOf(holdings, 'realizable_tao');
  const value_tao = computePayoutMark(beta, nav_tao, beta_total);
  const spot_value_tao = computePayoutMark(beta, sumOf(holdings, 'spot_tao'), beta_total);
  return { hotkey, beta, beta_total, nav_tao, value_tao, spot_value_tao };
}
