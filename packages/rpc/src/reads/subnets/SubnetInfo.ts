import type { Tao } from '@taokit/types';

/** A subnet in short. */
export interface SubnetInfo {
  /** The subnet. */
  readonly netuid: number;
  /** Blocks between epochs. */
  readonly tempo: number;
  /** What a seat costs now. */
  readonly burn: Tao;
  /** Seats in use. */
  readonly neuronCount: number;
}
