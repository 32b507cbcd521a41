import type { AccountId } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { CommitmentOf, LastBondsReset, LastCommitment, RevealedCommitments, UsedSpaceOf } from './storage.ts';
import { dropTimelocked, forgetTimelocked } from './timelockedIndex.ts';

/** What is kept by subnet and account. */
const BY_ACCOUNT = [CommitmentOf, LastCommitment, LastBondsReset, RevealedCommitments, UsedSpaceOf];

/** Nothing of what a neuron committed stays (`purge_neuron`). */
export function purgeNeuronCommitments(state: State, netuid: number, hotkey: AccountId): void {
  for (const item of BY_ACCOUNT) item.remove(state, netuid, hotkey);
  forgetTimelocked(state, netuid, hotkey);
}

/** Nothing of what a subnet's neurons committed stays (`purge_netuid`). */
export function purgeSubnetCommitments(state: State, netuid: number): void {
  for (const item of BY_ACCOUNT) item.clear(state, netuid);
  dropTimelocked(state, ([of]) => of === netuid);
}
