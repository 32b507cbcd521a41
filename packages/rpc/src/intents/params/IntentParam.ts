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
  /** Only for the type checker: what a caller may pass, and what the intent reads. */
  readonly types?: readonly [Input, Value];
}

/** Parameters by name. */
export type IntentParams = Readonly<Record<string, IntentParam<unknown, unknown>>>;

/** What a caller passes for some parameters: those that may be left out are optional. */
export type InputsOf<F extends IntentParams> = {
  readonly [K in keyof F as undefined extends NonNullable<F[K]['types']>[0] ? never : K]: NonNullable<
    F[K]['types']
  >[0];
} & {
  readonly [K in keyof F as undefined extends NonNullable<F[K]['types']>[0] ? K : never]?: NonNullable<
    F[K]['types']
  >[0];
};

/** What an intent reads of its parameters. */
export type ValuesOf<F extends IntentParams> = { readonly [K in keyof F]: NonNullable<F[K]['types']>[1] };
