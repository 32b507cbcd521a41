import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { CommitRevealWeightsEnabled } from '../storage/hyperparameters.ts';

/** Ends the call where weights must be committed first. */
export function ensureWeightsOpen({ state }: Context, netuid: number): void {
  const isOn = CommitRevealWeightsEnabled.get(state, netuid);
  ensure(!isOn, 'SubtensorModule.CommitRevealEnabled', `Weights of subnet ${netuid} are committed first.`);
}
