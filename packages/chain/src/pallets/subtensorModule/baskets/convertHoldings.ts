import type { Context } from '../../../runtime/Context.ts';
import { BasketShares } from '../storage/baskets.ts';
import { readFund } from './fund.ts';
import { sellIntoCash } from './sweepFund.ts';

/**
 * Sells what every fund holds on a subnet into its cash, as a dissolution does first; on the chain over as many blocks as it takes.
 *
 * Source: `convert_subnet_basket_holdings_to_root` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 */
export function convertHoldings(context: Context, netuid: number): void {
  for (const [[hotkey]] of BasketShares.entries(context.state)) {
    const row = readFund(context.state, hotkey).rows.find((held) => held.netuid === netuid);
    if (row !== undefined) sellIntoCash(context, hotkey, row);
  }
}
