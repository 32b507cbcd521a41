import { RandomForestClassifier } from 'ml-random-forest';
import { features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

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
    model.train(
      newest.map(features),
      newest.map(({ label }) => label),
    );
    return { predict: (rows) => model.predict(rows) };
  };
}
