import type { ChainEvent } from './ChainEvent.ts';
import type { DispatchResult } from './DispatchResult.ts';
import type { SignedExtrinsic } from './Extrinsic.ts';

/** An extrinsic in a block and what became of it. */
export interface ExecutedExtrinsic {
  /** The extrinsic. */
  readonly extrinsic: SignedExtrinsic;
  /** What became of its call. */
  readonly result: DispatchResult;
}

/** One block. */
export interface Block {
  /** Its height. */
  readonly number: number;
  /** Its extrinsics, in order. */
  readonly extrinsics: readonly ExecutedExtrinsic[];
  /** What happened, in order: emission and epochs first, then the extrinsics. */
  readonly events: readonly ChainEvent[];
}
