import { U64F64 } from '@taokit/fixed';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import { allNetuids } from '../subnets/existing.ts';
import type { Relations } from './relations.ts';

/** What is staked on a hotkey on all subnets, at their prices, rao (`get_total_stake_for_hotkey`). */
export function totalStakeOfHotkey(context: Pick<ChainReads, 'state' | 'spec'>, hotkey: AccountId): bigint {
  const { state } = context;
  const values = allNetuids(state).map((netuid) => {
    const alpha = U64F64.saturatingFromInt(hotkeyStake(state, hotkey, netuid));
    return U64F64.saturatingMul(alpha, alphaPrice(context, netuid));
  });
  return U64F64.saturatingToU64(values.reduce((sum, value) => U64F64.saturatingAdd(sum, value), 0n));
}

/** Whether a hotkey may lend its stake: it has the least there is to have, or is the subnet's own. */
export function hasChildkeyStake(
  context: Pick<ChainReads, 'state' | 'spec'>,
  { hotkey, netuid }: Relations,
): boolean {
  const { state } = context;
  const isOwners =
    SubnetOwnerHotkey.contains(state, netuid) && SubnetOwnerHotkey.get(state, netuid) === hotkey;
  return isOwners || totalStakeOfHotkey(context, hotkey) >= StakeThreshold.get(state);
}
