import { CLASSES, type Digit, FEATURES, features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

/** How far a step goes. */
const LEARNING_RATE = 5e-3;

/**
 * One linear model per digit against all others, trained by gradient descent for a number of steps. A loop over numbers: a library of
 * matrices makes a dozen new ones at every step, and took twenty times as long.
 */
export function logisticRegression(steps: number): Train {
  return (gathered) => {
    const rows = gathered.map((digit) => Float64Array.from(features(digit)));
    const models = Array.from({ length: CLASSES }, (_, label) =>
      descend(rows, isLabel(gathered, label), steps),
    );
    return {
      predict: (asked) =>
        asked.map((row) => {
          const scores = models.map((weights) => dot(weights, row));
          return scores.indexOf(Math.max(...scores));
        }),
    };
  };
}

/** 1 for the digit, 0 for any other. */
function isLabel(gathered: readonly Digit[], wanted: number): readonly number[] {
  return gathered.map(({ label }) => (label === wanted ? 1 : 0));
}

function descend(rows: readonly Float64Array[], targets: readonly number[], steps: number): Float64Array {
  const weights = new Float64Array(FEATURES);
  const gradient = new Float64Array(FEATURES);
  for (let step = 0; step < steps; step += 1) {
    gradient.fill(0);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const error = targets[at]! - 1 / (1 + Math.exp(-dot(weights, row)));
      for (let feature = 0; feature < weights.length; feature += 1)
        gradient[feature]! += row[feature]! * error;
    }
    for (let feature = 0; feature < weights.length; feature += 1)
      weights[feature]! += gradient[feature]! * LEARNING_RATE;
  }
  return weights;
}

function dot(weights: Float64Array, row: ArrayLike<number>): number {
  let sum = 0;
  for (let feature = 0; feature < weights.length; feature += 1) sum += weights[feature]! * row[feature]!;
  return sum;
}
