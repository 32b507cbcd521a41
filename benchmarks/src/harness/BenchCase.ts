/** One engine, ready to run one case. */
export interface PreparedRun {
  /** What a reader should know of how it was made ready, such as who built it. */
  readonly note?: string | undefined;
  /** Runs once, untimed, and returns a digest of the result. All engines of a case must return the same. */
  digest(): string | Promise<string>;
  /** Runs once and returns how long that took, in milliseconds. */
  run(): number | Promise<number>;
  /** Whether a run is so long that one is the measurement, however fast the machine is. */
  readonly runsOnce?: boolean;
  /** Frees what the engine holds. */
  close?(): void;
}

/** One way to compute a case. */
export interface BenchEngine {
  /** Name that is printed. Never the name of another engine that stands in. */
  readonly name: string;
  /**
   * Makes the engine ready, untimed.
   *
   * @throws EngineUnavailable when it cannot run here
   */
  prepare(): PreparedRun | Promise<PreparedRun>;
}

/** One question with several engines that answer it. */
export interface BenchCase {
  readonly name: string;
  readonly engines: readonly BenchEngine[];
}

/** An engine cannot run here: it is printed as n/a with this reason. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}
