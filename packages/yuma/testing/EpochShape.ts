/** How the values of a matrix are drawn. */
export type Values = 'random' | 'column' | 'max' | 'dust' | 'ties' | 'zero' | 'edges';

/** Which cells of a matrix are filled: a rate in percent, by cell or by whole columns. */
export type Fill = 'empty' | 'cells' | 'columns' | 'full' | 'single';

/** In which order the entries of a row stand. */
export type Order = 'sorted' | 'shuffled' | 'duplicates' | 'stale';

/** How stake is spread. */
export type Stakes = 'random' | 'equal' | 'single' | 'dust' | 'huge' | 'zero' | 'fractions' | 'near';

/** How blocks of updates and registrations lie. */
export type Blocks = 'fresh' | 'mixed' | 'stale' | 'edges';

/** What is said of the consensus of the epoch before. */
export type Previous = 'left out' | 'none' | 'stored' | 'zero' | 'other length';

/** What an epoch reads since spec 446. */
export interface NewerShape {
  readonly spec: 300 | 425 | 446 | 475;
  readonly consensusMode: 'current' | 'previous' | 'auto' | undefined;
  readonly previous: Previous;
  readonly lastYumaStep: boolean;
  readonly isNull: boolean;
}

/** What an epoch is drawn from: few, meaningful choices, so that a counterexample shrinks to something readable. */
export interface EpochShape {
  readonly seed: number;
  readonly n: number;
  readonly validators: number;
  readonly yuma3: boolean;
  readonly liquidAlpha: boolean;
  readonly commitReveal: boolean;
  readonly stakes: Stakes;
  readonly blocks: Blocks;
  readonly weightFill: Fill;
  readonly weightValues: Values;
  readonly weightOrder: Order;
  readonly bondFill: Fill;
  readonly bondValues: Values;
  readonly bondOrder: Order;
  /** Vectors of other lengths than n, permits of non-validators, owners out of range. */
  readonly malformed: boolean;
  /** Left out: mainnet's spec, and nothing that came after 425. */
  readonly newer?: NewerShape;
}
