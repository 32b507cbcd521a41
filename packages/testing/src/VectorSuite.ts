/** A parsed golden-vector file. */
export interface VectorFile {
  /** Path as given on the command line, for messages. */
  readonly path: string;
  /** The JSON it holds. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** One value that is not what the vector says. */
export interface Difference {
  /** Which value, such as `consensus[12]` or `bonds[3]`. */
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** One case of a file; it passed when it has no difference. */
export interface CaseResult {
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** One engine's way to run one family of vectors. */
export interface VectorSuite {
  /** Name that is printed, such as `epoch` or `dtao/balancer_swap`. */
  readonly family: string;
  /** Name of the implementation, such as `typescript` or `wasm`. */
  readonly engine: string;
  /** Runs every case of a file. A thrown error counts as one failed case. */
  run(file: VectorFile): readonly CaseResult[] | Promise<readonly CaseResult[]>;
}
