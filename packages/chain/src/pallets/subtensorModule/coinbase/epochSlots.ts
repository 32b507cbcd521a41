import type { EpochSlots, SlotSubnet } from '@taokit/dtao/schedule';
import { slotsAt } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { BlocksSinceLastStep, LastEpochBlock, MaxEpochsPerBlock, PendingEpochAt } from '../storage/epochs.ts';
import { SubnetEpochConsensus, Tempo } from '../storage/hyperparameters.ts';
import { Keys } from '../storage/neurons.ts';

/** More epochs than a block can have. */
const MOST = 255;

/** Whose turn it is in a block. */
export interface BlockSlots extends EpochSlots {
  /** What the turn of each goes by. */
  readonly slots: readonly SlotSubnet[];
}

/** Which of these subnets run their epoch in this block, and which are put off (`epochs_deferred_this_block`), by position. */
export function epochSlots({ state, spec, block }: Context, netuids: readonly number[]): BlockSlots {
  const slots = netuids.map((netuid) => slotOf(state, netuid));
  const assign = slotsAt(spec);
  const due = assign(slots, BigInt(block), MOST);
  if (due.run.length + due.deferred.length === 0) return { slots, ...due };
  const maxEpochs = MaxEpochsPerBlock.get(state);
  // Hotkeys are looked at until the block has as many epochs as it can have: it takes a look at every uid.
  let room = maxEpochs;
  for (const at of [...due.run, ...due.deferred]) {
    if (room === 0) break;
    const consistent = isConsistent(state, netuids[at]!);
    slots[at] = { ...slots[at]!, consistent };
    if (consistent) room--;
  }
  return { slots, ...assign(slots, BigInt(block), maxEpochs) };
}

/** What a subnet's turn goes by, its hotkeys not looked at. */
function slotOf(state: Reads, netuid: number): SlotSubnet {
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  return {
    tempo: Tempo.get(state, netuid),
    lastEpochBlock: LastEpochBlock.get(state, netuid),
    pendingEpochBlock: PendingEpochAt.get(state, netuid),
    blocksSinceLastStep: BlocksSinceLastStep.get(state, netuid),
    consistent: true,
    epochConsensus: isNull ? 'null' : 'yuma',
  };
}

/** Whether every uid has a hotkey of its own (`is_epoch_input_state_consistent`). */
function isConsistent(state: Reads, netuid: number): boolean {
  const hotkeys = Keys.values(state, netuid);
  return new Set<AccountId>(hotkeys).size === hotkeys.length;
}
