import {
  countBlocksSinceLastStep,
  type DynamicSchedule,
  isEpochDue,
  MAX_TEMPO_BLOCKS,
} from '@taokit/dtao/schedule';
import { computeCommitEpoch } from '@taokit/dtao/weights';
import { RpcError } from '../RpcError.ts';

/** A subnet's schedule after a block, and which epoch it counts. */
export interface EpochState extends DynamicSchedule {
  /** `SubnetEpochIndex`. */
  readonly epochIndex: bigint;
  /** The block. */
  readonly block: bigint;
}

/** How a prediction is made. */
export interface PredictOptions {
  /** `RevealPeriodEpochs`. */
  readonly revealPeriodEpochs: bigint;
  /** Whose rules; mainnet's when left out. */
  readonly spec?: number | undefined;
}

/**
 * The first block that opens a timelocked commit made in the next block: the one whose epoch, looked ahead, is as many epochs later
 * as the subnet's reveal period says.
 *
 * Epochs that are put off because too many are due in one block are not foreseen, as in the official SDK: then the commit opens
 * later, when its round has long come.
 *
 * Source: `block_step`, `reveal_crv3_commits` and `current_epoch_with_lookahead` in `pallets/subtensor`.
 *
 * @param state - the subnet after the newest block
 * @param options - reveal period and spec
 * @throws RpcError `rpc/no-epochs` for a subnet of tempo 0
 */
export function predictRevealBlock(state: EpochState, options: PredictOptions): bigint {
  const { revealPeriodEpochs } = options;
  if (state.tempo === 0)
    throw new RpcError('The tempo is 0: no epoch opens a commit.', {
      code: 'rpc/no-epochs',
      fix: 'Pick a subnet that runs epochs.',
    });
  const commitBlock = state.block + 1n;
  const target = epochIn(state, commitBlock) + revealPeriodEpochs;
  const last = commitBlock + (revealPeriodEpochs + 1n) * BigInt(MAX_TEMPO_BLOCKS);
  let current = state;
  for (let block = commitBlock; block <= last; block++) {
    if (epochIn(current, block) === target) return block;
    current = afterBlock(current, block, options.spec);
  }
  return last;
}

function epochIn(state: EpochState, block: bigint): bigint {
  return computeCommitEpoch(state.epochIndex, scheduleOf(state), block);
}

/** The schedule after the coinbase of a block. */
function afterBlock(state: EpochState, block: bigint, spec: number | undefined): EpochState {
  const options = spec === undefined ? {} : { spec };
  const { tempo, blocksSinceLastStep } = state;
  const counted = {
    ...state,
    block,
    blocksSinceLastStep: countBlocksSinceLastStep({ tempo, blocksSinceLastStep }, options),
  };
  if (!isEpochDue(scheduleOf(counted), block, options)) return counted;
  return {
    ...counted,
    lastEpochBlock: block,
    pendingEpochBlock: 0n,
    epochIndex: counted.epochIndex + 1n,
    blocksSinceLastStep: 0n,
  };
}

function scheduleOf({
  tempo,
  lastEpochBlock,
  pendingEpochBlock,
  blocksSinceLastStep,
}: EpochState): DynamicSchedule {
  return { tempo, lastEpochBlock, pendingEpochBlock, blocksSinceLastStep };
}
