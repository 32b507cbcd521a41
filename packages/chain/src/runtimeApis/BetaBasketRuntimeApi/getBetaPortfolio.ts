import { StakingHotkeys } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type BetaPosition, getBetaPosition } from './getBetaPosition.ts';

/** What a coldkey is owed of each fund, as it is shown (`get_beta_portfolio`). */
export function getBetaPortfolio(context: ChainReads, coldkey: AccountId): readonly BetaPosition[] {
  return StakingHotkeys.get(context.state, coldkey)
    .map((hotkey) => getBetaPosition(context, hotkey, coldkey))
    .filter((position) => position !== null);
}
