import type { Context } from '../../../../runtime/Context.ts';
import { attempt } from '../../attempt.ts';
import { heldBy, marketOf } from '../../baskets/fund.ts';
import { sellIntoCash } from '../../baskets/sweepFund.ts';
import { BasketShares } from '../../storage/baskets.ts';

/**
 * Sells what root's funds hold on a dissolved subnet into its pool; the TAO stays with each fund
 * (`convert_subnet_basket_holdings_to_root`). What cannot be sold stays, and is paid out as any stake.
 */
export function convertHoldings(context: Context, netuid: number): void {
  const { state } = context;
  for (const [[hotkey]] of BasketShares.entries(state)) {
    const alphaRao = heldBy(state, hotkey, netuid);
    if (alphaRao === 0n) continue;
    attempt(context, (inner) => sellIntoCash(inner, hotkey, { ...marketOf(state, netuid), alphaRao }));
  }
}
