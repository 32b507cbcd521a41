import type { PinnedView } from '../chainView/ChainView.ts';
import type { ReadMethods } from '../reads/bindReads.ts';

/** The state of the chain after one block, with every read: all of them are of that block. */
export interface Snapshot extends PinnedView, ReadMethods {}
