/** What to return besides what the chain stores. */
export interface EpochOptions {
  /** Also return the raw I32F32 intermediates. */
  readonly raw?: boolean;
}
