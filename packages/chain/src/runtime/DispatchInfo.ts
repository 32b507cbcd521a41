import type { Call, Registry } from '@taokit/types/registry';
import type { ChainParameters } from '../interface/ChainParameters.ts';

/** How a call competes for room in a block. */
export type DispatchClass = 'Normal' | 'Operational' | 'Mandatory';

/** What dispatching a call is charged for, as declared before it runs (`DispatchInfo`). */
export interface DispatchInfo {
  /** Time, picoseconds. */
  readonly refTime: bigint;
  /** Bytes of proof. */
  readonly proofSize: bigint;
  /** How it competes for room. */
  readonly class: DispatchClass;
  /** Whether a fee is paid for it. */
  readonly paysFee: boolean;
}

/** What a call reports after it ran, where that differs from what was declared (`PostDispatchInfo`). */
export interface PostDispatchInfo {
  /** Time it really took, picoseconds; never charged beyond what was declared. */
  readonly refTime?: bigint;
  /** False when it turns out free. */
  readonly paysFee?: boolean;
}

/** What a declaration may look at. */
export interface DeclarationContext {
  /** The interface. */
  readonly registry: Registry;
  /** The spec version whose rules hold. */
  readonly spec: number;
  /** What the build has otherwise than mainnet's. */
  readonly parameters: ChainParameters;
  /** What another call is charged for: of calls inside calls. */
  readonly infoOf: (call: Call) => DispatchInfo;
}

/** What a call is charged for by its pallet alone. */
export type Declare = (call: Call) => DispatchInfo;

/** What a call is charged for: always the same, or by its arguments. */
export type DispatchInfoRule = DispatchInfo | ((args: never, context: DeclarationContext) => DispatchInfo);

/** What the calls of a pallet are charged for, by their names without the pallet's. */
export type DispatchInfoTable = Readonly<Record<string, DispatchInfoRule>>;
