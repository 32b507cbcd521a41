import type { Reads } from '../state/State.ts';

/** What questions about the chain need: a state, the block it is of, and whose rules hold. A block's `Context` is one, too. */
export interface ChainReads {
  /** The state. */
  readonly state: Reads;
  /** The spec version whose rules hold. */
  readonly spec: number;
  /** The block the state is of. */
  readonly block: number;
}
