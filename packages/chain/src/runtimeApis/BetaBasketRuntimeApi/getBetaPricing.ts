import { U64F64 } from '@taokit/fixed';
import {
  type BetaIndex,
  fundMarks,
  priceOfShare,
  readBetaIndex,
} from '../../pallets/subtensorModule/baskets/display/fundMarks.ts';
import { BasketShares, BasketTwr } from '../../pallets/subtensorModule/storage/baskets.ts';
import type { FixedBits } from '../../pallets/subtensorModule/storage/values.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { holdingsOf, sumOf } from './holdings.ts';

/** What a fund is shown at; for display, never for money. */
export interface BetaPricing {
  /** Whose fund. */
  readonly hotkey: AccountId;
  /** TAO per share at spot prices. */
  readonly spot_price: FixedBits;
  /** The same, comparable between funds of any age. */
  readonly display_price: FixedBits;
  /** A TAO of root stake with what it earned, in units of the index. */
  readonly stake_price: FixedBits;
  /** What a TAO of root stake earned since the fund began. */
  readonly staker_yield: FixedBits;
  /** What a TAO of root stake became with every dividend put back. */
  readonly staker_twr: FixedBits;
  /** Index of all funds' prices. */
  readonly bag_index: FixedBits;
  /** Index of what all funds' stakers have. */
  readonly stake_index: FixedBits;
  /** Block the fund began; 0 while it is provisional. */
  readonly first_block: bigint;
  /** Whether it has no baseline yet, and is shown at the index. */
  readonly provisional: boolean;
  /** What it is worth at spot prices, rao. */
  readonly spot_nav_tao: bigint;
  /** Its shares. */
  readonly shares: bigint;
  /** Its shares in units of the display price. */
  readonly display_shares: FixedBits;
}

/** What a hotkey's fund is shown at (`get_beta_pricing`); nothing for a fund without shares. */
export function getBetaPricing(context: ChainReads, hotkey: AccountId): BetaPricing | null {
  return pricingOf(context, hotkey, readBetaIndex(context.state));
}

/** The same against an index that was read already (`beta_pricing_against`). */
export function pricingOf(context: ChainReads, hotkey: AccountId, index: BetaIndex): BetaPricing | null {
  const { state } = context;
  const shares = BasketShares.get(state, hotkey);
  if (shares === 0n) return null;
  const spot_nav_tao = sumOf(holdingsOf(context, hotkey), 'spot_tao');
  const rawBits = priceOfShare(spot_nav_tao, shares);
  const marks = fundMarks(state, hotkey, rawBits, index);
  return {
    hotkey,
    spot_price: { bits: rawBits },
    display_price: { bits: marks.displayBits },
    stake_price: { bits: marks.stakeBits },
    staker_yield: { bits: marks.yieldBits },
    staker_twr: BasketTwr.get(state, hotkey),
    bag_index: { bits: index.bagBits },
    stake_index: { bits: index.stakeBits },
    first_block: marks.firstBlock,
    provisional: marks.isProvisional,
    spot_nav_tao,
    shares,
    display_shares: { bits: U64F64.saturatingMul(U64F64.saturatingFromInt(shares), marks.divisorBits) },
  };
}
