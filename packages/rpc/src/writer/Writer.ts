import type { Keypair, Signer } from '@taokit/keys';
import type { Call } from '@taokit/types/registry';
import type { Inclusion } from '../execute/awaitInclusion.ts';
import type { Outcome } from '../execute/readOutcome.ts';
import type { IntentRequest } from '../intents/composeIntent.ts';
import type { IntentSigner } from '../intents/Intent.ts';
import type { Hex } from '../internal/hex.ts';
import type { Plan } from '../plan/Plan.ts';
import type { Policy } from '../policy/Policy.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import type { TransactionOptions } from '../transaction/TransactionOptions.ts';

/** Whoever signs: a keypair, or any signer of `@taokit/keys`: an extension's, polkadot-api's, a device's, a service's. */
export type AnySigner = Keypair | Signer;

/** Who writes, and what they let happen. */
export interface WriterOptions {
  /** The coldkey. An address is enough to plan. */
  readonly coldkey?: AnySigner | string | undefined;
  /** The hotkey. An address is enough where it does not sign. */
  readonly hotkey?: AnySigner | string | undefined;
  /** Limits, checked before anything is signed. */
  readonly policy?: Policy | undefined;
  /** How transactions are made; each write may say otherwise. */
  readonly transaction?: TransactionOptions | undefined;
}

/** How one write is made. */
export interface ExecuteOptions extends TransactionOptions {
  /** Whether a block of the best branch is enough, or it has to be final; `included` when left out. */
  readonly until?: 'included' | 'finalized' | undefined;
  /** Stops: before it is sent nothing is sent; after that only the waiting ends. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told of what happens meanwhile. What it throws before anything is sent stops the write; after that it is an error of its own, which
   * the platform reports, and the write goes on.
   */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Whether it is sent although the plan says that the chain would refuse it; false when left out. */
  readonly evenIfItWouldFail?: boolean | undefined;
}

/** How a transaction is signed that somebody else sends. */
export interface SignOptions extends TransactionOptions {
  /** The account's count of it. */
  readonly nonce: number;
  /** Which key signs; the coldkey when left out. */
  readonly signer?: IntentSigner | undefined;
}

/** How one write is made under the shield. */
export interface ShieldOptions extends ExecuteOptions {
  /**
   * Another account that signs and pays for what carries the sealed transaction. With a keypair here, a person who approves each
   * signature has to approve only the sealed one; the account itself when left out.
   */
  readonly carrier?: AnySigner | undefined;
}

/** What happens to a write. */
export type Progress =
  | {
      /** It is planned. */
      readonly type: 'planned';
      /** What would change. */
      readonly plan: Plan;
    }
  | {
      /** It is signed. */
      readonly type: 'signed';
      /** Hash of the transaction. */
      readonly hash: Hex;
      /** The account's count of it. */
      readonly nonce: number;
    }
  | {
      /** The node has it. */
      readonly type: 'submitted';
      /** Hash of the transaction. */
      readonly hash: Hex;
    }
  | {
      /** It is in a block of the best branch; told again when that was left and it is in another. */
      readonly type: 'included';
      /** Where. */
      readonly inclusion: Inclusion;
    };

/** What came of a write. */
export interface ExecutionResult extends Outcome, Inclusion {
  /** Whether the call did what it was to do. A transaction in a block may still have failed. */
  readonly isSuccess: boolean;
  /** Hash of the transaction. */
  readonly hash: Hex;
  /** The account's count of it. */
  readonly nonce: number;
  /** What was planned. */
  readonly plan: Plan;
}

/** Plans and makes writes for the keys it was given. */
export interface Writer {
  /**
   * What an intent would do. Nothing is signed, nothing is sent.
   *
   * @param intent - its `op` and parameters
   * @param options - how the transaction would be made
   * @throws RpcError for parameters that do not fit
   */
  plan(intent: IntentRequest, options?: TransactionOptions): Promise<Plan>;
  /**
   * Plans an intent anew, holds it to the policy, signs it, sends it, and follows it into a block.
   *
   * @param intent - its `op` and parameters
   * @param options - how, and how far
   * @throws RpcError `rpc/policy`, `rpc/would-fail`, `rpc/refused` with the reason, `rpc/expired`, `rpc/replaced`, `rpc/aborted`;
   *   KeysError from the signer. A call that fails in its block is a result, with `isSuccess` false.
   */
  execute(intent: IntentRequest, options?: ExecuteOptions): Promise<ExecutionResult>;
  /**
   * The same as `execute`, sealed to the author of the block: nobody who sees it waiting can trade before it.
   *
   * @param intent - its `op` and parameters
   * @param options - how, how far, and who carries it
   * @throws RpcError as `execute`, and `rpc/no-shield` where the chain announces no key
   */
  executeShielded(intent: IntentRequest, options?: ShieldOptions): Promise<ExecutionResult>;
  /**
   * What a raw call would do. Raw calls are the explicit way around intents: a policy forbids them unless it says otherwise.
   *
   * @param call - path and arguments, by the runtime's names
   * @param options - which key signs, and how the transaction would be made
   */
  planRawCall(call: Call, options?: TransactionOptions & { readonly signer?: IntentSigner }): Promise<Plan>;
  /**
   * Builds and signs a raw call without sending it, for who sends it elsewhere. It is held to the policy like any other.
   *
   * @param call - path and arguments, by the runtime's names
   * @param options - the nonce, which key signs, and how the transaction is made
   */
  sign(call: Call, options: SignOptions): Promise<SignedTransaction>;
  /**
   * Makes a raw call.
   *
   * @param call - path and arguments, by the runtime's names
   * @param options - which key signs, how, and how far
   */
  executeRawCall(
    call: Call,
    options?: ExecuteOptions & { readonly signer?: IntentSigner },
  ): Promise<ExecutionResult>;
}
