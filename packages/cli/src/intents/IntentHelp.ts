import type { Intent, JsonSchema } from '@taokit/rpc';

/** What is said of an intent before it is asked for, so that help loads no package that speaks to a chain. */
export interface IntentHelp extends Pick<Intent, 'name' | 'op' | 'summary' | 'signer' | 'calls'> {
  /** Its parameters, in order. */
  readonly params: Readonly<Record<string, IntentParamHelp>>;
}

/** What is said of an intent's parameter. */
export interface IntentParamHelp {
  /** What may be given. */
  readonly json: JsonSchema;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** What it says of itself. */
  readonly doc: string;
}
