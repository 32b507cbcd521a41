import KNN from 'ml-knn';
import { features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

/** The `k` nearest gathered images vote. */
export function nearestNeighbours(k: number): Train {
  return (gathered) => {
    const labels = gathered.map(({ label }) => label);
    const model = new KNN(gathered.map(features), labels, { k });
    return { predict: (rows) => model.predict(rows) };
  };
}
