import { computeCommitEpoch, computeRevealStatus, type RevealStatus } from '@taokit/dtao/weights';
import type { Context } from '../../../runtime/Context.ts';
import { BlocksSinceLastStep, LastEpochBlock, PendingEpochAt, SubnetEpochIndex } from '../storage/epochs.ts';
import { RevealPeriodEpochs, Tempo } from '../storage/hyperparameters.ts';

/** The epoch a commit of this block belongs to: the next one where an epoch runs in it (`current_epoch_with_lookahead`). */
export function commitEpoch({ state, block }: Pick<Context, 'state' | 'block'>, netuid: number): bigint {
  const schedule = {
    tempo: Tempo.get(state, netuid),
    lastEpochBlock: LastEpochBlock.get(state, netuid),
    pendingEpochBlock: PendingEpochAt.get(state, netuid),
    blocksSinceLastStep: BlocksSinceLastStep.get(state, netuid),
  };
  return computeCommitEpoch(SubnetEpochIndex.get(state, netuid), schedule, BigInt(block));
}

/** Whether what was committed in an epoch can be revealed now. */
export function revealStatus(
  context: Pick<Context, 'state' | 'block'>,
  netuid: number,
  committedIn: bigint,
): RevealStatus {
  const period = RevealPeriodEpochs.get(context.state, netuid);
  return computeRevealStatus(committedIn, commitEpoch(context, netuid), period);
}
