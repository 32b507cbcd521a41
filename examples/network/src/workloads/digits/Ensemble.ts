import type { Classifier } from './Classifier.ts';
import { CLASSES, type Digit, features } from './Digit.ts';

/**
 * Combines models by a weighted vote. A model's vote weighs the logarithm of its odds of being right on calibration
 * images, the best weight for voters whose errors are independent.
 */
export function ensemble(models: readonly Classifier[], calibration: readonly Digit[]): Classifier {
  const weights = models.map((model) => logOdds(accuracy(model, calibration)));
  return {
    predict(rows) {
      const votes = models.map((model) => model.predict(rows));
      return rows.map((_, row) =>
        winner(
          votes.map((labels) => labels[row]!),
          weights,
        ),
      );
    },
  };
}

/** Share of the images a model names rightly, 0 to 1. */
export function accuracy(model: Classifier, digits: readonly Digit[]): number {
  const labels = model.predict(digits.map(features));
  return digits.filter(({ label }, i) => label === labels[i]).length / digits.length;
}

function logOdds(share: number): number {
  const kept = Math.min(0.99, Math.max(0.11, share));
  return Math.log((kept * (CLASSES - 1)) / (1 - kept));
}

function winner(labels: readonly number[], weights: readonly number[]): number {
  const tally = new Float64Array(CLASSES);
  labels.forEach((label, voter) => {
    tally[label]! += weights[voter]!;
  });
  return tally.indexOf(Math.max(...tally));
}
