import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

/** Long steps: 150 of a quarter of the length learn no more than 45 of these, and take three times as long. */
const LEARNING_RATE = 2e-2;

/** One linear model per digit, trained by gradient descent for a number of steps. */
export function logisticRegression(steps: number): Train {
  return (gathered) => {
    const model = new LogisticRegression({ numSteps: steps, learningRate: LEARNING_RATE });
    const labels = gathered.map(({ label }) => label);
    model.train(new Matrix(gathered.map(features)), Matrix.columnVector(labels));
    return { predict: (rows) => [...model.predict(new Matrix(rows))] };
  };
}
