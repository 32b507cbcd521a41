import { FEATURES, features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

/** The `k` nearest gathered images vote. */
export function nearestNeighbours(k: number): Train {
  return (gathered) => {
    const labels = gathered.map(({ label }) => label);
    const points = Float64Array.from(gathered.flatMap(features));
    return { predict: (rows) => rows.map((row) => elect(nearest(points, row, k).map((at) => labels[at]!))) };
  };
}

/** Places of the nearest `k` points, the farthest of them first. Looks at all: in so many dimensions a tree of them finds none sooner. */
function nearest(points: Float64Array, row: readonly number[], k: number): number[] {
  const places: number[] = [];
  const distances: number[] = [];
  for (let at = 0; at * FEATURES < points.length; at += 1) {
    const least = places.length < k ? Number.POSITIVE_INFINITY : distances[0]!;
    const distance = squaredDistance(points, at * FEATURES, row, least);
    if (distance >= least) continue;
    if (places.length === k) {
      places.shift();
      distances.shift();
    }
    const nearer = distances.findIndex((other) => other <= distance);
    const place = nearer === -1 ? places.length : nearer;
    places.splice(place, 0, at);
    distances.splice(place, 0, distance);
  }
  return places;
}

/** Stops once it is no less than `most`: then nobody asks how far it is. */
function squaredDistance(points: Float64Array, from: number, row: readonly number[], most: number): number {
  let sum = 0;
  for (let at = 0; at < FEATURES && sum < most; at += 1) sum += (points[from + at]! - row[at]!) ** 2;
  return sum;
}

/** The label that most have; of equals the one that has so many first. */
function elect(labels: readonly number[]): number {
  const votes = new Map<number, number>();
  let elected = labels[0]!;
  for (const label of labels) {
    votes.set(label, (votes.get(label) ?? 0) + 1);
    if (votes.get(label)! > votes.get(elected)!) elected = label;
  }
  return elected;
}
