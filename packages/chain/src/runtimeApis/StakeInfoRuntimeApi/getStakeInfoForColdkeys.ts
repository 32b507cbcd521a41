import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { getStakeInfoForColdkey } from './getStakeInfoForColdkey.ts';
import type { StakeInfo } from './stakeInfo.ts';

/** Everything coldkeys have at stake, in the order they are asked for (`get_stake_info_for_coldkeys`). */
export function getStakeInfoForColdkeys(
  context: ChainReads,
  coldkeys: readonly AccountId[],
): readonly (readonly [coldkey: AccountId, stakes: readonly StakeInfo[]])[] {
  return coldkeys.map((coldkey) => [coldkey, getStakeInfoForColdkey(context, coldkey)]);
}
