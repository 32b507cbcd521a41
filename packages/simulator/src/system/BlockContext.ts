import type { EpochEngine } from '@taokit/yuma';
import type { ChainState } from '../state/ChainState.ts';
import type { ChainEvent } from './ChainEvent.ts';

/** What the functions of one block work on. */
export interface BlockContext {
  /** The chain, changed in place. */
  readonly state: ChainState;
  /** Computes epochs. */
  readonly engine: EpochEngine;
  /** Events of the block so far. */
  readonly events: ChainEvent[];
}
