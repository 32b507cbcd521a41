import type { Train } from './models/Classifier.ts';
import { logisticRegression } from './models/logisticRegression.ts';
import { nearestNeighbours } from './models/nearestNeighbours.ts';
import { randomForest } from './models/randomForest.ts';

/** An honest miner: its model and what it gathers. */
export interface Trainer {
  readonly name: string;
  readonly description: string;
  readonly train: Train;
  /** Images it gathers in every round. */
  readonly shard: number;
  /** Whether it serves the shared model once there is one. */
  readonly adoptsShared: boolean;
}

/** The honest miners of the subnet: kinds of models and budgets that a real subnet would see compete. */
export function trainers(seed: number): readonly Trainer[] {
  return [
    {
      name: 'knn-60',
      description: 'nearest neighbour, gathers 60 images a round',
      train: nearestNeighbours(1),
      shard: 60,
      adoptsShared: false,
    },
    {
      name: 'knn-40',
      description: '3 nearest neighbours, gathers 40 images a round',
      train: nearestNeighbours(3),
      shard: 40,
      adoptsShared: false,
    },
    {
      name: 'logistic-60',
      description: 'logistic regression, 45 steps, gathers 60 images a round',
      train: logisticRegression(45),
      shard: 60,
      adoptsShared: false,
    },
    {
      name: 'logistic-30',
      description: 'logistic regression, 18 steps, gathers 30 images a round, joins the shared model',
      train: logisticRegression(18),
      shard: 30,
      adoptsShared: true,
    },
    {
      name: 'forest-40',
      description: 'random forest of 12 trees over its newest 120 images, joins the shared model',
      train: randomForest(12, 120, seed),
      shard: 40,
      adoptsShared: true,
    },
  ];
}
