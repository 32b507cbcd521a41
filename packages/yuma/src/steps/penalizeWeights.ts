import { fromU16Proportion } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { interpolateSparse } from '../math/interpolateSparse.ts';
import type { SparseMatrix } from '../math/SparseMatrix.ts';

/** Weights bonds are made of: as set with a bonds penalty of 0, as clipped with 1, in between otherwise. */
export function penalizeWeights(
  weights: SparseMatrix,
  clippedWeights: SparseMatrix,
  { n, bondsPenalty }: EpochInput,
): SparseMatrix {
  return interpolateSparse(weights, clippedWeights, n, fromU16Proportion(bondsPenalty));
}
