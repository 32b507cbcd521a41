import { fromU16Proportion } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { interpolateSparse, type SparseMatrix } from '../math/matrix.ts';

/** Weights bonds are made of: as set with a bonds penalty of 0, as clipped with 1, in between otherwise. */
export function penalizeWeights(
  weights: SparseMatrix,
  clippedWeights: SparseMatrix,
  { n, bondsPenalty }: EpochInput,
): SparseMatrix {
  return interpolateSparse(weights, clippedWeights, n, fromU16Proportion(bondsPenalty));
}
