/** The names of the runtime this version knows, completed by editors, or any other a newer runtime may have. */
export type Known<Name extends string> = Name | (string & Record<never, never>);
