import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { getRootBasketPortfolio } from './getRootBasketPortfolio.ts';

/** Shares owed of a hotkey's fund, and their worth, rao. */
export type RootBasketPosition = readonly [hotkey: AccountId, owedShares: bigint, payoutRao: bigint];

/** What a coldkey is owed of each fund, in short (`get_root_basket_positions`). */
export function getRootBasketPositions(
  context: ChainReads,
  coldkey: AccountId,
): readonly RootBasketPosition[] {
  return getRootBasketPortfolio(context, coldkey).map(({ hotkey, beta, value_tao }) => [
    hotkey,
    beta,
    value_tao,
  ]);
}
