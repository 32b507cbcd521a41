import type { Digit } from '../Digit.ts';

/** A trained model: rows of features in, labels out. */
export interface Classifier {
  predict(rows: number[][]): number[];
}

/** Trains a model on what a miner has gathered. */
export type Train = (gathered: readonly Digit[]) => Classifier;
