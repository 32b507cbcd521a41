import type { Call } from '@taokit/types/registry';
import type { IntentData, IntentSigner } from '../intents/Intent.ts';
import type { Hex } from '../internal/hex.ts';
import type { Spend } from '../policy/callFacts.ts';
import type { PolicyViolation } from '../policy/Policy.ts';
import type { CallNode } from '../policy/unwrapCall.ts';
import type { TransactionOptions } from '../transaction/TransactionOptions.ts';
import type { Effect } from './Effect.ts';
import type { PlanFailure } from './PlanFailure.ts';

/** What an intent would do, before anything is signed. */
export interface Plan {
  /** The intent; absent for a raw call. */
  readonly intent: IntentData | undefined;
  /** In one sentence. */
  readonly summary: string;
  /** The call it becomes, as its bytes say it. */
  readonly call: Call;
  /** The call as bytes. */
  readonly callData: Uint8Array;
  /** The call with all that is inside, and who makes each. */
  readonly tree: CallNode;
  /** Which key signs. */
  readonly signer: IntentSigner;
  /** SS58 address of who signs and pays. */
  readonly address: string;
  /** The block the plan is made at. */
  readonly blockNumber: number;
  /** Its hash. */
  readonly blockHash: Hex;
  /** The fee, without a tip, rao: what is taken before the call runs. */
  readonly feeRao: bigint;
  /** TAO that leaves by the call, or that it cannot be bounded. */
  readonly spend: Spend;
  /**
   * What would change, in the order in which it happens, the fee first; only the fee where the chain would refuse the call, and of a
   * batch that goes on without what fails, what does not. It is
   * computed on the state after the plan's block: what later blocks do by themselves (emission, prices, other people's orders) is not
   * in it.
   */
  readonly effects: readonly Effect[];
  /** Why the chain would refuse it, where that can be told. */
  readonly failure: PlanFailure | undefined;
  /** What to look at before signing. */
  readonly warnings: readonly string[];
  /** Limits of the policy it breaks. */
  readonly violations: readonly PolicyViolation[];
  /** Whether nothing speaks against it: no failure, and no violation. */
  readonly isOk: boolean;
  /** How the transaction is made. */
  readonly transaction: TransactionOptions;
}
