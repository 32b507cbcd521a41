import type { CallNode } from '../../policy/unwrapCall.ts';
import type { Ledger } from '../createLedger.ts';

/** Arguments of a call, decoded. */
export type Args = Readonly<Record<string, unknown>>;

/** What a call is planned in. */
export interface EffectContext {
  /** The state so far. */
  readonly ledger: Ledger;
  /** Who makes the call, SS58. */
  readonly account: string;
  /** The call with what is inside. */
  readonly node: CallNode;
  /** Plans another call, which this one makes. */
  readonly run: (node: CallNode) => Promise<void>;
}

/** What a call changes: reads the ledger and writes it. Throws `PlannedFailure` where the chain would refuse. */
export type EffectRule = (args: Args, of: EffectContext) => Promise<void>;
