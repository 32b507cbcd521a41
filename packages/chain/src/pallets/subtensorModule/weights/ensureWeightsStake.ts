import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { stakeWeightOf } from '../epoch/stakeWeight.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { Uids } from '../storage/neurons.ts';
import { ownerUid } from '../subnets/owners.ts';

/** Ends the call where a hotkey has too little stake for weights; the subnet's own needs none (`check_weights_min_stake`). */
export function ensureWeightsStake(context: Context, hotkey: AccountId, netuid: number): void {
  const { state } = context;
  const owner = ownerUid(state, netuid);
  if (owner !== undefined && Uids.get(state, netuid, hotkey) === owner) return;
  const threshold = StakeThreshold.get(state);
  const { totalBits } = stakeWeightOf(context, hotkey, netuid);
  ensure(
    totalBits >= threshold << 64n,
    'SubtensorModule.NotEnoughStakeToSetWeights',
    `${hotkey} has ${totalBits >> 64n} of ${threshold} rao.`,
  );
}
