/** What is compared of a block, in the order in which the chain computes it. */
export type ComparedRule =
  | 'block emission'
  | 'bar'
  | 'TAO in'
  | 'excess TAO'
  | 'alpha in'
  | 'alpha out'
  | 'bought alpha'
  | 'weight'
  | 'TAO reservoir'
  | 'alpha reservoir'
  | 'TAO reserve'
  | 'alpha reserve'
  | 'outstanding alpha'
  | 'root proportion'
  | 'moving price';

/** One value that is not what was computed. */
export interface RuleDifference {
  /** `undefined` for a value of the whole network. */
  readonly netuid: number | undefined;
  /** What was computed. */
  readonly expected: bigint;
  /** What the chain stored. */
  readonly actual: bigint;
}

/** A value that users moved in the same block, so that the emission alone cannot explain it. */
export interface SetAside {
  /** In whose pool. */
  readonly netuid: number;
  /** What users did with alpha, on balance. */
  readonly name: 'bought' | 'sold';
  /** TAO that users put into the pool, rao; negative where they took it out. */
  readonly taoRao: bigint;
  /** Alpha that users put into the pool, rao. */
  readonly alphaRao: bigint;
}

/** What became of one rule. */
export interface RuleReport {
  /** Which. */
  readonly rule: ComparedRule;
  /** The values are counted in this: rao, bits of a fixed-point number, or parts of 10^18. */
  readonly unit: 'rao' | 'bits' | '1e-18';
  /** How many values agree to the last unit. */
  readonly agreed: number;
  /** Those that do not, largest difference first. */
  readonly differences: readonly RuleDifference[];
  /** Those that users moved in the block. */
  readonly setAside: readonly SetAside[];
  /** How many emitting subnets could not be compared: the snapshots lack a value that the rule reads or writes. */
  readonly notRead: number;
}

/** What became of every rule in one block. */
export interface BlockReport {
  /** The block that was computed. */
  readonly block: number;
  /** Whose rules it was computed by. */
  readonly spec: number;
  /** In the order of {@link ComparedRule}. */
  readonly rules: readonly RuleReport[];
}
