import { computeStakeWeight, dropInertChildkeys, type StakeWeight } from '@taokit/dtao/dividends';
import { U96F32 } from '@taokit/fixed';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { ChildKeys, ChildkeyThresholdSuspended, ParentKeys } from '../storage/childkeys.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { Uids } from '../storage/neurons.ts';
import { TaoWeight } from '../storage/staking.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { ownerUid } from '../subnets/owners.ts';

/** What a `TaoWeight` is divided by. */
const U64_MAX = (1n << 64n) - 1n;

/**
 * Stake that counts for a hotkey on a subnet, childkeys in it: alpha, TAO on root, and both (`get_stake_weights_for_hotkey_on_subnet`).
 */
export function stakeWeightOf(
  { state, spec }: Pick<ChainReads, 'state' | 'spec'>,
  hotkey: AccountId,
  netuid: number,
): StakeWeight {
  const stored = {
    ...lenderOf(state, hotkey, netuid),
    childProportionsU64: ChildKeys.get(state, hotkey, netuid).map(([proportion]) => proportion),
    parents: ParentKeys.get(state, hotkey, netuid).map(([proportionU64, parent]) => ({
      ...lenderOf(state, parent, netuid),
      proportionU64,
    })),
  };
  const taoWeight = U96F32.safeDiv(
    U96F32.saturatingFromInt(TaoWeight.get(state)),
    U96F32.saturatingFromInt(U64_MAX),
  );
  return computeStakeWeight(dropInertChildkeys(stored, { spec }), taoWeight);
}

/** The subnet's own needs no stake after spec 300. */
const needsNoStake: (state: Reads, hotkey: AccountId, netuid: number) => boolean =
  /* @__PURE__ */ ruleByStorage<Reads, [hotkey: AccountId, netuid: number], boolean>({
    283: () => false,
    423: (state: Reads, hotkey: AccountId, netuid: number) => {
      const owner = ownerUid(state, netuid);
      return owner !== undefined && Uids.get(state, netuid, hotkey) === owner;
    },
  });

/** Ends the call where a hotkey has too little stake for weights; the subnet's own needs none (`check_weights_min_stake`). */
export function ensureWeightsStake(context: Context, hotkey: AccountId, netuid: number): void {
  const { state } = context;
  if (needsNoStake(state, hotkey, netuid)) return;
  const threshold = StakeThreshold.get(state);
  const { totalBits: stake } = stakeWeightOf(context, hotkey, netuid);
  ensure(
    stake >= threshold << 64n,
    'SubtensorModule.NotEnoughStakeToSetWeights',
    `${hotkey} has ${stake >> 64n} of ${threshold} rao.`,
  );
}

function lenderOf(state: Reads, hotkey: AccountId, netuid: number) {
  return {
    alphaRao: hotkeyStake(state, hotkey, netuid),
    rootTaoRao: hotkeyStake(state, hotkey, ROOT_NETUID),
    isSuspended: ChildkeyThresholdSuspended.contains(state, hotkey),
    isOwnerHotkey:
      SubnetOwnerHotkey.contains(state, netuid) && SubnetOwnerHotkey.get(state, netuid) === hotkey,
  };
}
