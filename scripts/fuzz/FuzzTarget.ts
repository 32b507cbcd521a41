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
