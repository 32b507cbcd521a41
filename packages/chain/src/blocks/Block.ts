import type { DispatchResult } from '../runtime/Context.ts';
import type { Hex } from '../state/AccountId.ts';

/**
 * The head of a block. The state is no trie here: `stateRoot` is a digest of the parent's and of the block's number, equal
 * exactly on chains that are equal up to here.
 */
export interface Header {
  /** Hash of the block before. */
  readonly parentHash: Hex;
  /** Its number. */
  readonly number: number;
  /** See above. */
  readonly stateRoot: Hex;
  /** Blake2 of the extrinsics. */
  readonly extrinsicsRoot: Hex;
  /** The SCALE bytes of each digest item. */
  readonly digest: readonly Hex[];
}

/** A block. */
export interface Block {
  /** Its head. */
  readonly header: Header;
  /** Blake2 of the head's SCALE bytes. */
  readonly hash: Hex;
  /** Its extrinsics, inherents first, each with its length in front. */
  readonly extrinsics: readonly Uint8Array[];
  /** Its time in milliseconds since 1970. */
  readonly timestampMs: number;
}

/** What became of an extrinsic. */
export interface ExtrinsicResult {
  /** Whether its call succeeded, or why not. */
  readonly result: DispatchResult;
  /** What was paid for it, rao of TAO, tip included. */
  readonly feeRao: bigint;
  /** The weight its dispatch is charged for (`ref_time`, picoseconds). */
  readonly refTime: bigint;
}
