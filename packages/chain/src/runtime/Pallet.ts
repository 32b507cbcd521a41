import type { Call, Registry } from '@taokit/types/registry';
import type { InvariantFault } from '../invariants/InvariantFault.ts';
import type { AccountId, Hex } from '../state/AccountId.ts';
import type { Reads } from '../state/State.ts';
import type { CallDefinition } from './CallDefinition.ts';
import type { Context } from './Context.ts';
import type { Declare, DispatchInfo, DispatchInfoTable } from './DispatchInfo.ts';
import type { TransactionCheck, UnsignedCheck } from './TransactionCheck.ts';

/** What a pallet adds to what a pool learns of a transaction. */
export interface PoolTags {
  /** Tags the transaction provides: a pool keeps one of those with the same. */
  readonly provides: readonly Hex[];
  /** For how many blocks it holds at most; no limit when left out. */
  readonly longevity?: bigint;
}

/** A part of the runtime. Its storage items are declared in its `storage.ts`; here is what happens. */
export interface Pallet {
  /** Its name in the runtime. */
  readonly name: string;
  /** The calls it answers; a call of the interface that is not here is refused as not supported. */
  readonly calls: readonly CallDefinition[];
  /** Which of them a spec has; all of them when left out. */
  readonly hasCall?: (spec: number, path: string) => boolean;
  /** What they are charged for, where releases differ by spec; what has no entry is charged as a call without a declared weight. */
  readonly dispatchInfo?: DispatchInfoTable | ((spec: number) => DispatchInfoTable);
  /** What it knows of what calls of all pallets are charged for, beyond what these say themselves. */
  readonly knownInfo?: (registry: Registry, spec: number, call: Call, declare: Declare) => DispatchInfo;
  /** Before everything else of a block. */
  readonly onInitialize?: (context: Context) => void;
  /** After the extrinsics, with what room they left, picoseconds; answers what it took of it. */
  readonly onIdle?: (context: Context, room: bigint) => bigint;
  /** Last of a block. */
  readonly onFinalize?: (context: Context) => void;
  /** What it has to say to every call of an account wherever it is made (its `DispatchExtension`): ends with a failure, or not. */
  readonly guardDispatch?: (context: Context, who: AccountId, call: Call) => void;
  /** What it has to say about a signed transaction before it is taken (its `TransactionExtension`). */
  readonly checkTransaction?: TransactionCheck;
  /** What a pool learns of a signed transaction from it. */
  readonly poolTags?: (context: Context, who: AccountId, call: Call) => PoolTags;
  /** What it has to say about a transaction nobody signed (its `ValidateUnsigned`). */
  readonly checkUnsigned?: UnsignedCheck;
  /** What of its storage must add up after every block. */
  readonly checkInvariants?: (reads: Reads) => readonly InvariantFault[];
}
