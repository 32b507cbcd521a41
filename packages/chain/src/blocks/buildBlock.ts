import { applyInherent } from '../extrinsics/applyInherent.ts';
import { applyTransaction } from '../extrinsics/applyTransaction.ts';
import type { Transaction } from '../extrinsics/DirectTransaction.ts';
import type { ExtrinsicContext } from '../extrinsics/ExtrinsicContext.ts';
import { readTransaction } from '../extrinsics/tryRead.ts';
import { slotDuration } from '../pallets/aura/slotDuration.ts';
import { finalizeBlock, initializeBlock } from '../pallets/system/block.ts';
import { roomLeft } from '../pallets/system/blockRoom.ts';
import { Digest } from '../pallets/system/storage.ts';
import { type BlockInProgress, openBlock } from '../runtime/openBlock.ts';
import type { Runtime } from '../runtime/Runtime.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import type { State } from '../state/State.ts';
import { auraDigest } from './auraDigest.ts';
import type { Block, ExtrinsicResult } from './Block.ts';
import type { ProducedBlock, RejectedTransaction } from './Chain.ts';
import { hashHeader, headerOf } from './header.ts';
import { timeInherent } from './timeInherent.ts';

/** What a block is built of. */
export interface BlockPlan {
  /** What runs. */
  readonly runtime: Runtime;
  /** The state after the last block. */
  readonly state: State;
  /** What extrinsics are checked against. */
  readonly extrinsics: ExtrinsicContext;
  /** The last block. */
  readonly parent: Block;
  /** Transactions, in order. */
  readonly transactions: readonly Transaction[];
  /** The block's time. */
  readonly timestampMs: number;
}

/**
 * Builds a block: its head is initialized, hooks of pallets in their order, the time, transactions, what pallets do with the
 * room that is left, their last hooks, and what happened.
 *
 * Source: `frame_executive`, `initialize_block` to `finalize_block`.
 *
 * @param plan - what it is built of
 */
export function buildBlock(plan: BlockPlan): ProducedBlock {
  const { runtime, state, parent, timestampMs } = plan;
  const open = openBlock(runtime, state, parent.header.number + 1);
  initializeBlock(open.context, parent.hash, [auraDigest(timestampMs, slotDuration(runtime.parameters))]);
  for (const { onInitialize } of runtime.pallets) onInitialize?.(open.context);
  const { extrinsics, results, rejected } = applyAll(plan, open);
  open.enter('Finalization');
  runIdle(runtime, open);
  for (const { onFinalize } of runtime.pallets) onFinalize?.(open.context);
  finalizeBlock(open.context, open.events);
  const header = headerOf(runtime.registry, parent, extrinsics, Digest.get(state).logs);
  const block = { header, hash: hashHeader(header), extrinsics, timestampMs };
  return { block, results, events: open.events, rejected };
}

/** Pallets go on with what waits for room, as far as the extrinsics left any (`idle_and_finalize_hook`). */
function runIdle({ pallets }: Runtime, { context }: BlockInProgress): void {
  let room = roomLeft(context);
  for (const { onIdle } of pallets) {
    if (room <= 0n) return;
    if (onIdle !== undefined) room -= onIdle(context, room);
  }
}

/** What stands in a block, and what became of it. */
interface AppliedExtrinsics {
  readonly extrinsics: readonly Uint8Array[];
  readonly results: readonly ExtrinsicResult[];
  readonly rejected: readonly RejectedTransaction[];
}

function applyAll(
  { runtime, extrinsics: chain, transactions, timestampMs }: BlockPlan,
  open: BlockInProgress,
): AppliedExtrinsics {
  const call = { path: 'Timestamp.set', arguments: { now: BigInt(timestampMs) } } as const;
  open.enter(0);
  const inherent = timeInherent(runtime.registry, timestampMs);
  const extrinsics = [inherent];
  const results = [applyInherent(open.context, call, inherent.length)];
  const rejected: RejectedTransaction[] = [];
  for (const [index, transaction] of transactions.entries()) {
    open.enter(extrinsics.length);
    const applied = applyOne(open, chain, transaction);
    if (applied.ok) {
      extrinsics.push(applied.bytes);
      results.push(applied.result);
    } else rejected.push({ index, transaction, refusal: applied });
  }
  return { extrinsics, results, rejected };
}

/** A transaction that stands in the block. */
interface Included {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly result: ExtrinsicResult;
}

/** Applies a transaction; one that may not stand in the block leaves no trace in it. */
function applyOne(
  open: BlockInProgress,
  chain: ExtrinsicContext,
  transaction: Transaction,
): Included | TransactionRefusal {
  const read = readTransaction(open.context, transaction);
  if (!read.ok) return read;
  const point = open.point();
  const applied = applyTransaction(open.context, chain, read.extrinsic);
  if (applied.ok) return { ok: true, result: applied.result, bytes: read.extrinsic.bytes };
  open.undo(point);
  return applied;
}
