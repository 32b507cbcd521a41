import { ChainError } from '../ChainError.ts';
import type { ExtrinsicContext } from '../extrinsics/ExtrinsicContext.ts';
import { validateTransaction } from '../extrinsics/validateTransaction.ts';
import { initializeBlock } from '../pallets/system/block.ts';
import { openBlock } from '../runtime/openBlock.ts';
import type { Runtime } from '../runtime/Runtime.ts';
import type { Hex } from '../state/AccountId.ts';
import type { State } from '../state/State.ts';
import { answerApi } from './answerApi.ts';
import type { Block } from './Block.ts';
import { buildBlock } from './buildBlock.ts';
import type { BlockOptions, Chain, ProducedBlock } from './Chain.ts';
import { checkBlockOptions, checkTransactionBytes } from './checkOptions.ts';

/** What a chain consists of. */
export interface ChainParts {
  /** What runs. */
  readonly runtime: Runtime;
  /** The state after the last block. */
  readonly state: State;
  /** What extrinsics are checked against. */
  readonly extrinsics: ExtrinsicContext;
  /** The first block. */
  readonly genesis: Block;
  /** The blocks that are kept, oldest first. */
  readonly produced: readonly ProducedBlock[];
}

/** Time between blocks, milliseconds. */
const BLOCK_TIME_MS = 12_000;

/**
 * A chain of parts that fit together.
 *
 * @param parts - what it consists of
 */
export function chainOf({ runtime, state, extrinsics, genesis, produced }: ChainParts): Chain {
  /** Kept as long as the state they led to, by number, oldest first. */
  const kept = new Map<number, ProducedBlock>();
  /** By hash, as far as somebody has asked for a block by its hash. */
  const numbers = new Map<Hex, number>();
  /** The last block that stands there. */
  let numbered = -1;
  let head: ProducedBlock;
  /** No block before this one is kept. */
  let first = produced[0]?.block.header.number ?? 0;
  for (const block of produced) keep(block);

  return {
    runtime,
    state,
    genesis,
    get head() {
      return head.block;
    },
    blockAt: (number) => kept.get(number)?.block,
    blockOf: (hash) => kept.get(numberOf(hash) ?? -1)?.block,
    producedAt: (number) => kept.get(number),
    produceBlock,
    validate(transaction) {
      checkTransactionBytes(transaction);
      const mark = state.mark();
      const { context } = openBlock(runtime, state, state.sealed + 1);
      initializeBlock(context, head.block.hash, []);
      const validity = validateTransaction(context, extrinsics, transaction);
      state.rollback(mark);
      return validity;
    },
    callApi(method, args, block = state.sealed) {
      const reads = block === state.sealed ? state : state.at(block);
      return answerApi(runtime, reads, block, method, args);
    },
    revertTo,
  };

  function produceBlock(options: BlockOptions = {}): ProducedBlock {
    checkBlockOptions(options);
    const { transactions = [], timestampMs = head.block.timestampMs + BLOCK_TIME_MS } = options;
    const mark = state.mark();
    try {
      const next = buildBlock({ runtime, state, extrinsics, parent: head.block, transactions, timestampMs });
      state.seal(next.block.header.number);
      keep(next);
      return next;
    } catch (error) {
      state.rollback(mark);
      throw error;
    }
  }

  function keep(next: ProducedBlock): void {
    const { header } = next.block;
    head = next;
    kept.set(header.number, next);
    // Numbers that left before stand at the front of a map for a while: it is not walked for the one that leaves now.
    for (; first < state.oldest; first++) {
      const gone = kept.get(first);
      if (gone !== undefined) forget(first, gone.block.hash);
    }
  }

  function numberOf(hash: Hex): number | undefined {
    for (let number = Math.max(numbered + 1, first); number <= head.block.header.number; number++) {
      const block = kept.get(number);
      if (block !== undefined) numbers.set(block.block.hash, number);
      numbered = number;
    }
    return numbers.get(hash);
  }

  function forget(number: number, hash: Hex): void {
    kept.delete(number);
    numbers.delete(hash);
  }

  function revertTo(number: number): void {
    const target = kept.get(number);
    if (target === undefined)
      throw new ChainError(`Block ${number} is not kept.`, {
        code: 'chain/block-pruned',
        fix: `Ask for a block from ${state.oldest} to ${state.sealed}.`,
        values: { number },
      });
    state.revertTo(number);
    for (const [later, { block }] of kept) if (later > number) forget(later, block.hash);
    numbered = Math.min(numbered, number);
    head = target;
  }
}
