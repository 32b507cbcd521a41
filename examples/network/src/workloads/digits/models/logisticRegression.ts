import { FEATURES, features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

/** Long steps: 150 of a quarter of the length learn no more than 45 of these, and take three times as long. */
const LEARNING_RATE = 2e-2;

/** One linear model per digit, trained by gradient descent for a number of steps: how much an image is none of it. */
export function logisticRegression(steps: number): Train {
  return (gathered) => {
    const rows = gathered.map(features);
    const classes = new Set(gathered.map(({ label }) => label)).size;
    const models = Array.from({ length: classes }, (_, digit) => {
      const targets = gathered.map(({ label }) => (label === digit ? 0 : 1));
      return descend(rows, targets, steps);
    });
    return { predict: (asked) => asked.map((row) => likeliest(models, row)) };
  };
}

/** The weights after a number of steps from none. */
function descend(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  steps: number,
): Float64Array {
  const weights = new Float64Array(FEATURES);
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(FEATURES);
    for (const [at, row] of rows.entries()) {
      const error = targets[at]! - predicted(weights, row);
      for (let feature = 0; feature < FEATURES; feature += 1) gradient[feature]! += row[feature]! * error;
    }
    for (let feature = 0; feature < FEATURES; feature += 1)
      weights[feature]! += gradient[feature]! * LEARNING_RATE;
  }
  return weights;
}

/** The digit whose model says the least that it is none. */
function likeliest(models: readonly Float64Array[], row: readonly number[]): number {
  const scores = models.map((weights) => predicted(weights, row));
  return scores.indexOf(Math.min(...scores));
}

function predicted(weights: Float64Array, row: readonly number[]): number {
  let sum = 0;
  for (let feature = 0; feature < FEATURES; feature += 1) sum += row[feature]! * weights[feature]!;
  return 1 / (1 + Math.exp(-sum));
}
