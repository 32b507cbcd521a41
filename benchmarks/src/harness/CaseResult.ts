/** What one engine took for one case. */
export interface CaseResult {
  readonly name: string;
  readonly engine: string;
  /** Median of the timed runs; `null` when the engine could not run. */
  readonly medianMs: number | null;
  /** How many timed runs there were. */
  readonly runs: number;
  /** This engine's median divided by the named engine's. */
  readonly ratios: Readonly<Record<string, number>>;
  /** Why there is no median. */
  readonly unavailable?: string;
  /** How the engine was made ready, where there is more than one way. */
  readonly note?: string;
}
