import type { AccountId } from '../../state/AccountId.ts';
import type { KeyPart, State } from '../../state/State.ts';
import type { ItemPath } from '../../state/storageItems.ts';
import { CommitmentOf, LastBondsReset, LastCommitment, RevealedCommitments, UsedSpaceOf } from './storage.ts';
import { dropTimelocked, forgetTimelocked } from './timelockedIndex.ts';

/** An item kept by subnet and account. */
interface BySubnet {
  readonly path: ItemPath;
  remove(state: State, netuid: number, hotkey: AccountId): void;
  entries(state: State, netuid: number): readonly (readonly [keys: readonly KeyPart[], value: unknown])[];
}

/** What is kept by subnet and account, in the order it goes. */
export const COMMITMENTS: readonly BySubnet[] = [
  CommitmentOf,
  LastCommitment,
  LastBondsReset,
  RevealedCommitments,
  UsedSpaceOf,
];

/** Nothing of what a neuron committed stays (`purge_neuron`). */
export function purgeNeuronCommitments(state: State, netuid: number, hotkey: AccountId): void {
  for (const item of COMMITMENTS) item.remove(state, netuid, hotkey);
  forgetTimelocked(state, netuid, hotkey);
}

/** No commitment of a subnet waits for a round any longer. */
export function forgetSubnetTimelocks(state: State, netuid: number): void {
  dropTimelocked(state, ([of]) => of === netuid);
}
