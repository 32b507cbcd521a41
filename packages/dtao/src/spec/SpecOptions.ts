/** Which release's rules a function follows. */
export interface SpecOptions {
  /** The runtime's `spec_version`; `MAINNET_SPEC` of `@taokit/types` when left out. */
  readonly spec?: number;
}

/** Which release's rules a function of past releases follows: there is no default, since mainnet has moved on. */
export interface PastSpecOptions {
  /** The runtime's `spec_version`. */
  readonly spec: number;
}
