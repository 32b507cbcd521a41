import type { Hex } from '../state/AccountId.ts';
import type { StateDump } from '../state/dumpState.ts';
import type { Header } from './Block.ts';

/** A chain as plain data, which JSON holds as it is: state, history, and the blocks that are kept. */
export interface ChainDump {
  /** The format; an older one is refused by its number. */
  readonly version: typeof DUMP_VERSION;
  /** The spec version of the interface it was made with. */
  readonly interfaceSpec: number;
  /** The spec version whose rules hold. */
  readonly spec: number;
  /** The state and its past. */
  readonly state: StateDump;
  /** The first block. */
  readonly genesis: DumpedBlock;
  /** The blocks that are kept, oldest first. */
  readonly blocks: readonly DumpedBlock[];
}

/** The format this version writes, and the only one it reads. */
export const DUMP_VERSION = 1;

/** A block and what became of its extrinsics. What happened in it stands in the state. */
export interface DumpedBlock {
  /** Its head. */
  readonly header: Header;
  /** Its extrinsics. */
  readonly extrinsics: readonly Hex[];
  /** Its time. */
  readonly timestampMs: number;
  /** What became of each extrinsic. */
  readonly results: readonly DumpedResult[];
}

/** What became of an extrinsic. */
export interface DumpedResult {
  /** Why its call failed; absent when it did not. */
  readonly refusal?: string;
  /** The same in a sentence. */
  readonly reason?: string;
  /** Rao, decimal. */
  readonly feeRao: string;
  /** Picoseconds, decimal. */
  readonly refTime: string;
}
