/** Something `pnpm fuzz NAME` runs. */
export interface FuzzTarget {
  readonly name: string;
  /** What is compared with what. */
  readonly title: string;
  /** How many cases it runs by default. */
  readonly runs: number;
  /** Loads what runs one batch; it throws with a readable counterexample. */
  load(): Promise<(seed: number, runs: number) => Promise<void>>;
}
