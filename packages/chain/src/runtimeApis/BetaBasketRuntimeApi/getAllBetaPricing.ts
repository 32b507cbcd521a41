import { readBetaIndex } from '../../pallets/subtensorModule/baskets/display/fundMarks.ts';
import { BasketShares } from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { cursorAt, entriesAfter } from '../../state/entriesAfter.ts';
import { type BetaPricing, pricingOf } from './getBetaPricing.ts';

/** Some funds, and after whom to go on. */
export interface BetaPricingPage {
  /** What they are shown at, in the order of raw keys. */
  readonly pricing: readonly BetaPricing[];
  /** The last of them, where there are more. */
  readonly next: AccountId | null;
}

/**
 * What funds with shares are shown at, all by the same index (`get_all_beta_pricing`). A limit of 0 asks for as
 * many as a page holds, as the Python SDK does; how many that are in the release is not known, here it is all of them.
 */
export function getAllBetaPricing(
  context: ChainReads,
  startAfter: AccountId | null,
  limit: number,
): BetaPricingPage {
  const { state } = context;
  const index = readBetaIndex(state);
  const cursor = startAfter === null ? null : cursorAt(state, BasketShares.path, [startAfter]);
  const hotkeys = entriesAfter(state, BasketShares, cursor)
    .filter(([, shares]) => shares > 0n)
    .map(([[hotkey]]) => hotkey);
  const page = limit === 0 ? hotkeys : hotkeys.slice(0, limit);
  const next = page.length < hotkeys.length ? (page.at(-1) ?? null) : null;
  return { pricing: page.map((hotkey) => pricingOf(context, hotkey, index)!), next };
}
