import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { stakeWeightOf } from '../epoch/stakeWeight.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { Uids } from '../storage/neurons.ts';
import { ownerUid } from '../subnets/owners.ts';

/** The subnet's own needs no stake after spec 300. */
const needsNoStake: (state: Reads, hotkey: AccountId, netuid: number) => boolean =
  /* @__PURE__ */ ruleByStorage<Reads, [hotkey: AccountId, netuid: number], boolean>({
    283: () => false,
    423: (state: Reads, hotkey: AccountId, netuid: number) => {
      const owner = ownerUid(state, netuid);
      return owner !== undefined && Uids.get(state, netuid, hotkey) === owner;
    },
  });

/** Ends the call where a hotkey has too little stake for weights (`check_weights_min_stake`). */
export function ensureWeightsStake(context: Context, hotkey: AccountId, netuid: number): void {
  const { state } = context;
  if (needsNoStake(state, hotkey, netuid)) return;
  const threshold = StakeThreshold.get(state);
  const { totalBits } = stakeWeightOf(context, hotkey, netuid);
  ensure(
    totalBits >= threshold << 64n,
    'SubtensorModule.NotEnoughStakeToSetWeights',
    `${hotkey} has ${totalBits >> 64n} of ${threshold} rao.`,
  );
}
