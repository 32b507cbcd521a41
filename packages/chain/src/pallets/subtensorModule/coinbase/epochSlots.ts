import { assignEpochSlots, type EpochSlots, type SlotSubnet } from '@taokit/dtao/schedule';
import type { Context } from '../../../runtime/Context.ts';
import type { Reads } from '../../../state/State.ts';
import { BlocksSinceLastStep, LastEpochBlock, MaxEpochsPerBlock, PendingEpochAt } from '../storage/epochs.ts';
import { SubnetEpochConsensus, Tempo } from '../storage/hyperparameters.ts';
import { Keys } from '../storage/neurons.ts';

/** Which of these subnets run their epoch in this block, and which are put off (`epochs_deferred_this_block`), by position. */
export function epochSlots({ state, spec, block }: Context, netuids: readonly number[]): EpochSlots {
  const slots = netuids.map((netuid) => slotOf(state, netuid));
  return assignEpochSlots(slots, BigInt(block), { spec, maxEpochs: MaxEpochsPerBlock.get(state) });
}

/** What a subnet's turn goes by. */
export function slotOf(state: Reads, netuid: number): SlotSubnet {
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  return {
    tempo: Tempo.get(state, netuid),
    lastEpochBlock: LastEpochBlock.get(state, netuid),
    pendingEpochBlock: PendingEpochAt.get(state, netuid),
    blocksSinceLastStep: BlocksSinceLastStep.get(state, netuid),
    consistent: isConsistent(state, netuid),
    epochConsensus: isNull ? 'null' : 'yuma',
  };
}

/** Whether every uid has a hotkey of its own (`is_epoch_input_state_consistent`). */
function isConsistent(state: Reads, netuid: number): boolean {
  const hotkeys = Keys.entries(state, netuid).map(([, hotkey]) => hotkey);
  return new Set(hotkeys).size === hotkeys.length;
}
