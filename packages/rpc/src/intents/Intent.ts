import type { Call } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import type { InputsOf, IntentParams, JsonSchema, ValuesOf } from './params/index.ts';
import type { StandardSchema } from './StandardSchema.ts';

/** Which of a wallet's keys signs. */
export type IntentSigner = 'coldkey' | 'hotkey';

/** What the chain asks of the origin, besides a signature. */
export type IntentOrigin = 'signed' | 'subnet_owner' | 'root';

/** Who an intent acts for: what stands in for an account that was left out. */
export interface IntentAccounts {
  /** SS58 address of the coldkey: the account the call is dispatched from, unless the hotkey signs. */
  readonly coldkey?: string | undefined;
  /** SS58 address of the hotkey. */
  readonly hotkey?: string | undefined;
}

/** An intent as data: its name and its parameters. */
export interface IntentData {
  /** The intent's name in camelCase, such as `addStake`. */
  readonly op: string;
  /** Its parameters. */
  readonly [param: string]: unknown;
}

/** What a call is made in: the chain's state, and who asks. */
export interface IntentContext {
  /** The chain at one block. */
  readonly view: PinnedView;
  /** Who asks. */
  readonly accounts: IntentAccounts;
  /**
   * Makes the call of an intent that stands inside another.
   *
   * @param intent - the inner intent
   * @param accounts - whom it acts for, where that is somebody else
   */
  compose(intent: IntentData, accounts?: IntentAccounts): Promise<Call>;
}

/** Something a user wants done on the chain, as data: what it takes, who signs, and the call it becomes. */
export interface IntentDefinition<F extends IntentParams> {
  /** Its name in the catalogue of the official SDK: `add_stake`. */
  readonly name: string;
  /** Which part of the chain it is about. */
  readonly category: string;
  /** Which key signs. */
  readonly signer: IntentSigner;
  /** What the chain asks of the origin. */
  readonly origin: IntentOrigin;
  /** The calls it may become, as `Pallet.call`. */
  readonly calls: readonly string[];
  /** What it does, in one sentence. */
  readonly summary: string;
  /** What it takes. */
  readonly params: F;
  /** Checks parameters against each other; throws `RpcError`. */
  readonly refine?: (values: ValuesOf<F>) => void;
  /** The call, by the chain's own names. It may read the chain, and never writes. */
  readonly call: (values: ValuesOf<F>, context: IntentContext) => Call | Promise<Call>;
}

/** An intent, ready to use. */
export interface Intent<F extends IntentParams = IntentParams> extends IntentDefinition<F> {
  /** Its name in camelCase: `addStake`. */
  readonly op: string;
  /** What it takes, as JSON Schema. */
  readonly jsonSchema: JsonSchema;
  /** What it takes, as a Standard Schema: forms and validators read it. */
  readonly schema: StandardSchema<InputsOf<F>, ValuesOf<F>>;
  /**
   * Checks parameters and reads them.
   *
   * @param inputs - what the caller passes
   * @throws RpcError naming the field
   */
  readonly parse: (inputs: InputsOf<F>) => ValuesOf<F>;
}
