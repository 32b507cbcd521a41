/** How a fuzz run is asked for. */
export interface FuzzOptions {
  /** How many random cases; the target's own number when left out. */
  readonly runs: number | undefined;
  /** Seed of the first batch. */
  readonly seed: number;
}

/** Something `pnpm fuzz NAME` runs. */
export interface FuzzTarget {
  readonly name: string;
  /** What is compared with what. */
  readonly title: string;
  /** How many cases it runs by default. */
  readonly runs: number;
  /** Runs one batch; throws with a readable counterexample. */
  runBatch(seed: number, runs: number): void | Promise<void>;
}
