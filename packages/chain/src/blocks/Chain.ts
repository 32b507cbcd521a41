import type { Transaction } from '../extrinsics/DirectTransaction.ts';
import type { ValidTransaction } from '../extrinsics/ValidTransaction.ts';
import type { EventRecord } from '../runtime/Context.ts';
import type { Runtime } from '../runtime/Runtime.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import type { Hex } from '../state/AccountId.ts';
import type { State } from '../state/State.ts';
import type { Block, ExtrinsicResult } from './Block.ts';

/** A block that was just made, and what happened in it. */
export interface ProducedBlock {
  /** The block. */
  readonly block: Block;
  /** What became of each extrinsic in it, inherents first. */
  readonly results: readonly ExtrinsicResult[];
  /** What happened, in order. */
  readonly events: readonly EventRecord[];
  /** Transactions that were handed over and could not be applied, with why; they are in no block. */
  readonly rejected: readonly RejectedTransaction[];
}

/** A transaction that is in no block. */
export interface RejectedTransaction {
  /** Its place among those that were handed over. */
  readonly index: number;
  /** The transaction as it was handed over. */
  readonly transaction: Transaction;
  /** Why. */
  readonly refusal: TransactionRefusal;
}

/** What a block is made of. */
export interface BlockOptions {
  /** Signed or unsigned extrinsics, or calls without a signature, in the order they shall stand; none when left out. */
  readonly transactions?: readonly Transaction[];
  /** The block's time in milliseconds since 1970; the last one's and twelve seconds when left out. */
  readonly timestampMs?: number;
}

/** A chain: a runtime, its state, and the blocks that led there. One at a time is built; nothing else happens meanwhile. */
export interface Chain {
  /** What runs. */
  readonly runtime: Runtime;
  /** The state after the last block. Writes from outside belong to the next one. */
  readonly state: State;
  /** The last block. */
  readonly head: Block;
  /** The first block. */
  readonly genesis: Block;
  /** A block that is kept, by its number. */
  blockAt(number: number): Block | undefined;
  /** A block that is kept, by its hash. */
  blockOf(hash: Hex): Block | undefined;
  /** A block that is kept, with what happened in it, by its number. */
  producedAt(number: number): ProducedBlock | undefined;
  /**
   * Makes the next block. A block that throws is undone, and the chain goes on.
   *
   * @param options - its transactions and its time
   */
  produceBlock(options?: BlockOptions): ProducedBlock;
  /**
   * Whether a transaction could stand in the next block.
   *
   * @param transaction - its bytes, with their length in front
   * @throws ChainError `chain/wrong-type` on what is no bytes
   */
  validate(transaction: Uint8Array): ValidTransaction | TransactionRefusal;
  /**
   * Answers a runtime API, as `state_call` does.
   *
   * @param method - `Api_method`
   * @param args - the SCALE bytes of its arguments
   * @param block - after which block; the last one when left out
   * @returns the SCALE bytes of its result
   * @throws ChainError `chain/unknown-api` where there is no such method, `chain/refused-api` where this chain does not answer it,
   *   `chain/block-pruned`
   */
  callApi(method: string, args: Uint8Array, block?: number): Uint8Array;
  /**
   * Forgets every block after this one.
   *
   * @param number - a block that is kept
   * @throws ChainError `chain/block-pruned`
   */
  revertTo(number: number): void;
}
