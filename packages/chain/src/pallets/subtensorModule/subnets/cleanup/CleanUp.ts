import type { Context } from '../../../../runtime/Context.ts';
import type { WeightMeter } from '../../../../runtime/weightMeter.ts';

/** The clean-up of one subnet in one idle block; a phase that has no room left says where it goes on. */
export interface CleanUp {
  /** The block. */
  readonly context: Context;
  /** The room. */
  readonly meter: WeightMeter;
  /** The subnet. */
  readonly netuid: number;
  /** Raw key after which the phase goes on; `null` from the beginning. */
  cursor: Uint8Array | null;
  /** Alpha of everybody, rao, as far as it was added up. */
  totalAlphaRao: bigint | null;
  /** TAO paid out so far, rao. */
  distributedRao: bigint | null;
}

/** A step of the clean-up: answers whether it is done; where it is not, the room is. */
export type CleanUpStep = (work: CleanUp) => boolean;
