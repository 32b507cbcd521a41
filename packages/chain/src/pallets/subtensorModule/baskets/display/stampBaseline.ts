import { computeBasketValue } from '@taokit/dtao/baskets';
import { U64F64 } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { State } from '../../../../state/State.ts';
import {
  BasketRate,
  BasketShares,
  BasketTwr,
  BetaBaseline,
  BetaIndexFundSample,
  BetaIndexSnapshot,
} from '../../storage/baskets.ts';
import { readFund } from '../fund.ts';
import { priceOfShare } from './fundMarks.ts';

/**
 * Fixes what a fund's prices are shown by, when it issues its first shares: it begins at the index, and stays unstamped until one is
 * published (`stamp_beta_baseline_if_new`). At what selling everything would bring, which nobody can move for free.
 *
 * @param context - the block
 * @param hotkey - whose fund
 */
export function stampBaseline(context: Context, hotkey: AccountId): void {
  const { state, block } = context;
  const snapshot = BetaIndexSnapshot.get(state);
  const shares = BasketShares.get(state, hotkey);
  if (BetaBaseline.contains(state, hotkey) || shares === 0n || snapshot === undefined) return;
  const rawBits = priceOfShare(computeBasketValue(readFund(state, hotkey).rows), shares);
  if (rawBits === 0n) return;
  const divisor = U64F64.checkedDiv(rawBits, snapshot.bag_level.bits) ?? rawBits;
  BetaBaseline.insert(state, hotkey, {
    price_divisor: { bits: divisor === 0n ? 1n : divisor },
    rate0: BasketRate.get(state, hotkey),
    tr_splice: snapshot.stake_level,
    first_block: BigInt(block),
  });
  context.deposit('SubtensorModule.BetaBaselineStamped', { hotkey });
}

/** A fund that ended, or begins anew, is displayed from the start (`retire_beta_display_state`). */
export function forgetDisplay(state: State, hotkey: AccountId): void {
  for (const item of [BetaBaseline, BasketTwr, BetaIndexFundSample]) item.remove(state, hotkey);
}
