import { CLASSES, type Digit, features } from '../Digit.ts';
import type { Train } from './Classifier.ts';

interface Neighbour {
  readonly label: number;
  /** Square of the distance. */
  readonly distance: number;
}

/**
 * The `k` nearest gathered images vote; of labels with as many votes the one that stands nearer. Every image is looked at: among points
 * of 49 dimensions a search tree leaves out next to none.
 */
export function nearestNeighbours(k: number): Train {
  return (gathered) => {
    const known = gathered.map((digit) => ({
      label: digit.label,
      point: Float64Array.from(features(digit)),
    }));
    return { predict: (rows) => rows.map((row) => vote(nearest(known, row, k))) };
  };
}

type Known = Pick<Digit, 'label'> & { readonly point: Float64Array };

/** The nearest, in the order of their distances. */
function nearest(known: readonly Known[], row: readonly number[], k: number): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const { label, point } of known) {
    const furthest = found.length < k ? Number.POSITIVE_INFINITY : found[k - 1]!.distance;
    const distance = squaredDistance(point, row, furthest);
    if (distance >= furthest) continue;
    const at = found.findIndex((other) => other.distance > distance);
    found.splice(at === -1 ? found.length : at, 0, { label, distance });
    found.length = Math.min(found.length, k);
  }
  return found;
}

/** Stops where it is known to be too far. */
function squaredDistance(point: Float64Array, row: readonly number[], enough: number): number {
  let sum = 0;
  for (let feature = 0; feature < point.length && sum < enough; feature += 1)
    sum += (point[feature]! - row[feature]!) ** 2;
  return sum;
}

function vote(neighbours: readonly Neighbour[]): number {
  const votes = new Array<number>(CLASSES).fill(0);
  for (const { label } of neighbours) votes[label]! += 1;
  const most = Math.max(...votes);
  return neighbours.find(({ label }) => votes[label] === most)!.label;
}
