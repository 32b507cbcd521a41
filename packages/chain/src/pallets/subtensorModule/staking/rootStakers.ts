import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import {
  NumStakingColdkeys,
  StakingColdkeys,
  StakingColdkeysByIndex,
  StakingHotkeys,
} from '../storage/staking.ts';
import { stakeOf } from './sharePool.ts';

const ROOT = 0;

/** Numbers a coldkey that stakes on root (`maybe_add_coldkey_index`). */
export function numberRootStaker(state: State, coldkey: AccountId): void {
  if (StakingColdkeys.contains(state, coldkey)) return;
  const index = NumStakingColdkeys.get(state);
  StakingColdkeysByIndex.insert(state, index, coldkey);
  StakingColdkeys.insert(state, coldkey, index);
  NumStakingColdkeys.insert(state, index + 1n);
}

/** Drops the number of a coldkey without root stake; the last one gets it (`maybe_remove_coldkey_index`). */
export function forgetRootStaker(state: State, coldkey: AccountId): void {
  if (hasRootStake(state, coldkey)) return;
  const index = StakingColdkeys.take(state, coldkey);
  if (index === undefined) return;
  const count = NumStakingColdkeys.get(state);
  const last = count > 0n ? count - 1n : 0n;
  const moved = index === last ? undefined : StakingColdkeysByIndex.take(state, last);
  if (moved === undefined) {
    StakingColdkeysByIndex.remove(state, index);
  } else {
    StakingColdkeysByIndex.insert(state, index, moved);
    StakingColdkeys.insert(state, moved, index);
  }
  NumStakingColdkeys.insert(state, last);
}

/** `coldkey_has_root_stake`. */
function hasRootStake(state: Reads, coldkey: AccountId): boolean {
  return StakingHotkeys.get(state, coldkey).some(
    (hotkey) => stakeOf(state, { hotkey, coldkey, netuid: ROOT }) > 0n,
  );
}
