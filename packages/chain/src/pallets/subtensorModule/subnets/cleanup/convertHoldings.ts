import { readsWrites } from '../../../../runtime/weight.ts';
import { cursorAt, entriesAfter } from '../../../../state/entriesAfter.ts';
import { attempt } from '../../attempt.ts';
import { heldBy, marketOf } from '../../baskets/fund.ts';
import { sellIntoCash } from '../../baskets/sweepFund.ts';
import { BasketShares } from '../../storage/baskets.ts';
import type { CleanUp } from './CleanUp.ts';

/** One fund, whether it holds anything or not. */
const PER_FUND = readsWrites(25, 20);

/**
 * Sells what root's funds hold on a dissolved subnet into its pool; the TAO stays with each fund
 * (`convert_subnet_basket_holdings_to_root`). What cannot be sold stays, and is paid out as any stake.
 */
export function convertHoldings(work: CleanUp): boolean {
  const { context, meter, netuid } = work;
  const { state } = context;
  for (const [[hotkey]] of entriesAfter(state, BasketShares, work.cursor)) {
    if (!meter.tryConsume(PER_FUND)) return false;
    const alphaRao = heldBy(state, hotkey, netuid);
    if (alphaRao > 0n)
      attempt(context, (inner) => sellIntoCash(inner, hotkey, { ...marketOf(state, netuid), alphaRao }));
    work.cursor = cursorAt(state, BasketShares.path, [hotkey]);
  }
  return true;
}
