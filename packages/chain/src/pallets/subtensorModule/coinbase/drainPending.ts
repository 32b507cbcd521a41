import type { SlotSubnet } from '@taokit/dtao/schedule';
import { ageRule, slotsAt } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import {
  BlocksSinceLastStep,
  LastEpochBlock,
  PendingEpochAt,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetEpochIndex,
} from '../storage/epochs.ts';
import { changeOwnerByConviction } from '../subnets/ownerByConviction.ts';
import { epochSlots } from './epochSlots.ts';

/** What a subnet's epoch has to share out, rao. */
export interface DrainedEmission {
  /** The subnet. */
  readonly netuid: number;
  /** To miners. */
  readonly serverRao: bigint;
  /** To validators. */
  readonly validatorRao: bigint;
  /** To stakers on root. */
  readonly rootRao: bigint;
  /** To the owner. */
  readonly ownerRao: bigint;
}

/**
 * Empties what waits for the epochs that are due, up to the block's cap; the others come a block later. A subnet with a hotkey
 * under two uids loses its turn.
 *
 * Source: `drain_pending` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 475.
 *
 * @param context - where
 * @param netuids - every subnet but root, in the order the chain walks them
 */
export function drainPending(context: Context, netuids: readonly number[]): readonly DrainedEmission[] {
  const { state, spec, block } = context;
  const { slots, run, deferred } = epochSlots(context, netuids);
  const skipped = skippedOf(context, slots, [...run, ...deferred]);
  const age = ageRule(spec);
  const drained: DrainedEmission[] = [];
  for (const [at, netuid] of netuids.entries()) {
    const { blocksSinceLastStep, tempo } = slots[at]!;
    BlocksSinceLastStep.insert(state, netuid, age.next(blocksSinceLastStep, tempo));
    if (deferred.includes(at)) defer(context, netuid);
    if (run.includes(at)) {
      drained.push(drain(state, netuid));
      changeOwnerByConviction(context, netuid);
    }
    if (skipped.includes(at))
      context.deposit('SubtensorModule.EpochSkipped', { netuid, block: BigInt(block) });
    if (run.includes(at) || skipped.includes(at)) advance(context, netuid);
  }
  return drained;
}

/** Subnets that are due, and were given no epoch though there was room for one. */
function skippedOf(
  { block, spec }: Context,
  slots: readonly SlotSubnet[],
  known: readonly number[],
): readonly number[] {
  const assign = slotsAt(spec);
  const skipped: number[] = [];
  for (const [at, slot] of slots.entries()) {
    if (slot.consistent || known.includes(at)) continue;
    const { run } = assign([{ ...slot, consistent: true }], BigInt(block), 1);
    if (run.length > 0) skipped.push(at);
  }
  return skipped;
}

function defer(context: Context, netuid: number): void {
  const from_block = BigInt(context.block);
  const to_block = from_block + 1n;
  PendingEpochAt.insert(context.state, netuid, to_block);
  context.deposit('SubtensorModule.EpochDeferred', { netuid, from_block, to_block });
}

function drain(state: State, netuid: number): DrainedEmission {
  BlocksSinceLastStep.insert(state, netuid, 0n);
  return {
    netuid,
    serverRao: empty(PendingServerEmission, state, netuid),
    validatorRao: empty(PendingValidatorEmission, state, netuid),
    rootRao: empty(PendingRootAlphaDivs, state, netuid),
    ownerRao: empty(PendingOwnerCut, state, netuid),
  };
}

function empty(item: StorageItem<[netuid: number], bigint, never>, state: State, netuid: number): bigint {
  const rao = item.get(state, netuid);
  item.insert(state, netuid, 0n);
  return rao;
}

/** The slot is used, whether an epoch ran or not. */
function advance({ state, block }: Context, netuid: number): void {
  LastEpochBlock.insert(state, netuid, BigInt(block));
  PendingEpochAt.insert(state, netuid, 0n);
  SubnetEpochIndex.mutate(state, netuid, (index) => index + 1n);
}
