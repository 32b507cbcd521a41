/** The shape of Standard Schema v1, spelled out so that nothing is needed for it. */
export interface StandardSchema<Input, Output> {
  /** What validators look for. */
  readonly '~standard': {
    /** Version of the shape. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: 'taokit';
    /** Checks a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Only for the type checker. */
    readonly types?:
      | {
          /** What it takes. */
          readonly input: Input;
          /** What it makes of it. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** What a check answers: the value read, or what is wrong. */
export type StandardResult<Output> =
  | {
      /** The value. */
      readonly value: Output;
      /** What is wrong with it. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong with it. */
      readonly issues: readonly StandardIssue[];
    };

/** One thing that is wrong. */
export interface StandardIssue {
  /** In a sentence. */
  readonly message: string;
  /** Where. */
  readonly path?: readonly string[];
}
