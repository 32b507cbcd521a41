import type { Score } from '../Workload.ts';

/** What a validator tells of one round on one subnet. */
export interface Judgement {
  /** Whom it asked, and what came of it. */
  readonly calls: readonly Call[];
  /** What it did about weights: `set`, or why not. */
  readonly weights: string;
}

/** One signed request and its answer. */
export interface Call {
  /** Address of the miner's hotkey. */
  readonly miner: string;
  /** Why there was no answer; `null` where there was one. */
  readonly refusal: string | null;
  /** How long it took. */
  readonly milliseconds: number;
  /** What the answer is worth. */
  readonly score: Score;
}
