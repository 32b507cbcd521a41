/** By which rules, and what to return besides what the chain stores. */
export interface EpochOptions {
  /** Also return the raw I32F32 intermediates. */
  readonly raw?: boolean;
  /** `spec_version` of the runtime whose rules count. Default: mainnet's, `MAINNET_SPEC` of `@taokit/types`. */
  readonly spec?: number;
}
