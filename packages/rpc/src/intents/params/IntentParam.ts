/** What stands beside a parameter while it is read: the other parameters, as given. */
export type Siblings = Readonly<Record<string, unknown>>;

/** JSON Schema of a parameter, for forms, command lines and programs that choose intents. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * One parameter of an intent: what may be given, and what it becomes.
 *
 * @typeParam Input - what a caller may pass
 * @typeParam Value - what the intent reads
 */
export interface IntentParam<Input, Value> {
  /** Checks and reads what was given; throws `RpcError` naming the field. */
  readonly parse: (given: unknown, field: string, siblings: Siblings) => Value;
  /** The same as JSON Schema. */
  readonly json: JsonSchema;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** Only for the type checker: what a caller may pass. */
  readonly input?: Input;
}

/** Parameters by name. */
export type IntentParams = Readonly<Record<string, IntentParam<unknown, unknown>>>;

type InputOf<P> = P extends IntentParam<infer Input, unknown> ? Input : never;
type ValueOf<P> = P extends IntentParam<unknown, infer Value> ? Value : never;
type OptionalKeys<F> = { [K in keyof F]: undefined extends InputOf<F[K]> ? K : never }[keyof F];

/** What a caller passes for some parameters. */
export type InputsOf<F> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: InputOf<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: InputOf<F[K]> };

/** What an intent reads of its parameters. */
export type ValuesOf<F> = { readonly [K in keyof F]: ValueOf<F[K]> };
