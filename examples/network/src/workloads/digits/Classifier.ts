import KNN from 'ml-knn';
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { RandomForestClassifier } from 'ml-random-forest';
import { type Digit, features } from './Digit.ts';

/** A trained model: rows of features in, labels out. */
export interface Classifier {
  predict(rows: number[][]): number[];
}

/** Trains a model on what a miner has gathered. */
export type Train = (gathered: readonly Digit[]) => Classifier;

/** The `k` nearest gathered images vote. */
export function nearestNeighbours(k: number): Train {
  return (gathered) => {
    const model = new KNN(gathered.map(features), gathered.map(labelOf), { k });
    return { predict: (rows) => model.predict(rows) };
  };
}

/** One linear model per digit, trained by gradient descent for a number of steps. */
export function logisticRegression(steps: number): Train {
  return (gathered) => {
    const model = new LogisticRegression({ numSteps: steps, learningRate: 5e-3 });
    model.train(new Matrix(gathered.map(features)), Matrix.columnVector(gathered.map(labelOf)));
    return { predict: (rows) => [...model.predict(new Matrix(rows))] };
  };
}

/** Decision trees on random parts of the data; training time grows fast, so only the newest images count. */
export function randomForest(trees: number, images: number, seed: number): Train {
  return (gathered) => {
    const newest = gathered.slice(-images);
    const model = new RandomForestClassifier({
      seed,
      nEstimators: trees,
      maxFeatures: 12,
      replacement: true,
      useSampleBagging: true,
      noOOB: true,
    });
    model.train(newest.map(features), newest.map(labelOf));
    return { predict: (rows) => model.predict(rows) };
  };
}

function labelOf({ label }: Digit): number {
  return label;
}
