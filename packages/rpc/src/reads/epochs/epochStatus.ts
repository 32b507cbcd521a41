import { definePinnedRead } from '../Read.ts';
import { ADDED, ensureAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** Where a subnet is between two epochs. */
export interface EpochStatus {
  /** The subnet. */
  readonly netuid: number;
  /** The block it was read at. */
  readonly block: number;
  /** Blocks between epochs. */
  readonly tempo: number;
  /** How many epochs there were, u64. */
  readonly epochIndex: bigint;
  /** The block of the last one. */
  readonly lastEpochBlock: number;
  /** Blocks since then, as the chain counts them. */
  readonly blocksSinceLastStep: number;
  /** The block of an epoch the owner asked for; absent when none is asked for. */
  readonly pendingEpochAt?: number;
  /** The block of the next one; absent where none ever runs. */
  readonly nextEpochStartBlock?: number;
  /** Blocks until then. */
  readonly blocksRemaining?: number;
  /** Milliseconds until then, at the chain's own block time. */
  readonly millisecondsRemaining?: number;
}

/** Where a subnet is between two epochs, all of one block. */
export const epochStatus = definePinnedRead({
  name: 'epoch_status',
  category: 'Epochs & timing',
  summary: 'Where a subnet is between two epochs.',
  params: { netuid },
  uses: [
    'SubtensorModule.Tempo',
    'SubtensorModule.LastEpochBlock',
    'SubtensorModule.BlocksSinceLastStep',
    'SubtensorModule.PendingEpochAt',
    'SubtensorModule.SubnetEpochIndex',
    'SubnetInfoRuntimeApi.get_next_epoch_start_block',
    'Aura.SlotDuration',
    ADDED,
  ],
  sinceSpec: 423,
  async read(view, { netuid }): Promise<EpochStatus> {
    const [[isAdded, tempo, last, since, pending, index], next] = await Promise.all([
      view.queryMany([
        ['SubtensorModule', 'NetworksAdded', netuid],
        ['SubtensorModule', 'Tempo', netuid],
        ['SubtensorModule', 'LastEpochBlock', netuid],
        ['SubtensorModule', 'BlocksSinceLastStep', netuid],
        ['SubtensorModule', 'PendingEpochAt', netuid],
        ['SubtensorModule', 'SubnetEpochIndex', netuid],
      ]),
      view.call('SubnetInfoRuntimeApi', 'get_next_epoch_start_block', netuid),
    ]);
    ensureAdded(isAdded, netuid, view);
    return {
      netuid,
      block: view.blockNumber,
      tempo,
      epochIndex: index,
      lastEpochBlock: Number(last),
      blocksSinceLastStep: Number(since),
      ...(pending > 0n && { pendingEpochAt: Number(pending) }),
      ...(next !== null && remaining(Number(next), view.blockNumber, view.constant('Aura', 'SlotDuration'))),
    };
  },
});

function remaining(next: number, now: number, slotMs: bigint) {
  const blocksRemaining = Math.max(0, next - now);
  return {
    nextEpochStartBlock: next,
    blocksRemaining,
    millisecondsRemaining: blocksRemaining * Number(slotMs),
  };
}
