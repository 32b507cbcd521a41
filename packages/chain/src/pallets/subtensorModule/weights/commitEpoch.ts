import { computeFixedEpochIndex } from '@taokit/dtao/schedule';
import {
  computeCommitEpoch,
  computeFixedRevealWindow,
  computeRevealStatus,
  type RevealStatus,
} from '@taokit/dtao/weights';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { BlocksSinceLastStep, LastEpochBlock, PendingEpochAt, SubnetEpochIndex } from '../storage/epochs.ts';
import { RevealPeriodEpochs, Tempo } from '../storage/hyperparameters.ts';

/** Where and when. */
type Moment = Pick<Context, 'state' | 'block' | 'spec'>;

/** The epoch a commit of this block belongs to: the next one where an epoch runs in it (`current_epoch_with_lookahead`). */
export function commitEpoch({ state, block, spec }: Moment, netuid: number): bigint {
  const schedule = {
    tempo: Tempo.get(state, netuid),
    lastEpochBlock: LastEpochBlock.get(state, netuid),
    pendingEpochBlock: PendingEpochAt.get(state, netuid),
    blocksSinceLastStep: BlocksSinceLastStep.get(state, netuid),
  };
  return computeCommitEpoch(SubnetEpochIndex.get(state, netuid), schedule, BigInt(block), { spec });
}

/**
 * Whether what was committed can be revealed now.
 *
 * `committedIn` is what the commit says of its time: its epoch, or, in spec 300, its block.
 */
export const revealStatus: (context: Moment, netuid: number, committedIn: bigint) => RevealStatus =
  /* @__PURE__ */ ruleBySpec({
    283: ({ state, block }: Moment, netuid: number, committedIn: bigint) => {
      const schedule = { netuid, tempo: Tempo.get(state, netuid) };
      const [then, now] = [committedIn, BigInt(block)].map((at) => computeFixedEpochIndex(schedule, at));
      return computeRevealStatus(then!, now!, RevealPeriodEpochs.get(state, netuid));
    },
    423: (context: Moment, netuid: number, committedIn: bigint) => {
      const period = RevealPeriodEpochs.get(context.state, netuid);
      return computeRevealStatus(committedIn, commitEpoch(context, netuid), period);
    },
  });

/** A commit as it is kept: hash, epoch, block, and nothing; in spec 300 hash, block, first and last block of the reveal. */
export const newCommit: (context: Moment, netuid: number, hash: Hex) => StoredCommit =
  /* @__PURE__ */ ruleBySpec({
    283: ({ state, block }: Moment, netuid: number, hash: Hex) => {
      const schedule = { netuid, tempo: Tempo.get(state, netuid) };
      const period = RevealPeriodEpochs.get(state, netuid);
      const { firstBlock, lastBlock } = computeFixedRevealWindow(schedule, BigInt(block), period);
      return [hash, BigInt(block), firstBlock, lastBlock] as const;
    },
    423: (context: Moment, netuid: number, hash: Hex) =>
      [hash, commitEpoch(context, netuid), BigInt(context.block), 0n] as const,
  });

/** A commit as the chain keeps it. */
export type StoredCommit = readonly [hash: Hex, committedIn: bigint, block: bigint, last: bigint];
