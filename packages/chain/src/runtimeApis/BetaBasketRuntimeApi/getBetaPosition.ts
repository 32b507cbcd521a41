import { U64F64 } from '@taokit/fixed';
import {
  fundMarks,
  priceOfShare,
  readBetaIndex,
} from '../../pallets/subtensorModule/baskets/display/fundMarks.ts';
import type { FixedBits } from '../../pallets/subtensorModule/storage/values.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { getBasketPosition } from './getBasketPosition.ts';
import { holdingsOf, sumOf } from './holdings.ts';

/** What a coldkey is owed of a fund, in the units funds are shown in; for display. */
export interface BetaPosition {
  /** Whose fund. */
  readonly hotkey: AccountId;
  /** Shares owed. */
  readonly beta: bigint;
  /** The same in units of the display price. */
  readonly display_beta: FixedBits;
  /** What one of them is shown at. */
  readonly display_price: FixedBits;
  /** What they are worth if everything were sold now, rao. */
  readonly value_tao: bigint;
  /** The same at spot prices, rao. */
  readonly spot_value_tao: bigint;
  /** Whether the fund has no baseline yet. */
  readonly provisional: boolean;
}

/** What a coldkey is owed of a hotkey's fund, as it is shown (`get_beta_position`); nothing where that is no share. */
export function getBetaPosition(
  context: ChainReads,
  hotkey: AccountId,
  coldkey: AccountId,
): BetaPosition | null {
  const { state } = context;
  const position = getBasketPosition(context, hotkey, coldkey);
  if (position === null) return null;
  const { beta, beta_total, value_tao, spot_value_tao } = position;
  const rawBits = priceOfShare(sumOf(holdingsOf(context, hotkey), 'spot_tao'), beta_total);
  const marks = fundMarks(state, hotkey, rawBits, readBetaIndex(state));
  return {
    hotkey,
    beta,
    display_beta: { bits: U64F64.saturatingMul(U64F64.saturatingFromInt(beta), marks.divisorBits) },
    display_price: { bits: marks.displayBits },
    value_tao,
    spot_value_tao,
    provisional: marks.isProvisional,
  };
}
