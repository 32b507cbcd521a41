import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import type { StakeWeight } from '@taokit/dtao/dividends';
import { computeStakeWeightUnchecked } from '@taokit/dtao/unchecked';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { TaoWeight } from '../storage/staking.ts';
import { familyOf } from './family.ts';

/**
 * Stake that counts for a hotkey on a subnet, childkeys and root's part in it (`get_stake_weights_for_hotkey_on_subnet`).
 *
 * @param context - where
 * @param hotkey - the hotkey
 * @param netuid - the subnet
 * @param taoWeightBits - how much root stake counts, U96F32 bits; that of the state when left out
 */
export function stakeWeightOf(
  context: Pick<ChainReads, 'state' | 'spec'>,
  hotkey: AccountId,
  netuid: number,
  taoWeightBits: bigint = computeTaoWeightBits(TaoWeight.get(context.state)),
): StakeWeight {
  return computeStakeWeightUnchecked(familyOf(context, hotkey, netuid), taoWeightBits);
}
