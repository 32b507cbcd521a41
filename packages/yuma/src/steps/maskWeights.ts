import { U64_MAX } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import {
  maskCellsSparse,
  maskDiagSparse,
  maskRowsSparse,
  type SparseMatrix,
  sparseMatrixFrom,
} from '../math/matrix.ts';
import { rowNormalizeSparse } from '../math/rows.ts';

/** Weights that count, row-normalised: those of permitted uids. */
export function maskWeights(input: EpochInput, permits: readonly boolean[]): SparseMatrix {
  return rowNormalizeSparse(maskOutdated(input, permits.map(not)));
}

/**
 * Stored weights of unmasked rows, as integers in I32F32: without self-weights (the owner keeps its own), without weights older than
 * their uid's registration, and, with commit-reveal, without uids registered after the earliest pending commit.
 */
export function maskOutdated(input: EpochInput, rowMask: readonly boolean[]): SparseMatrix {
  const { lastUpdate, blockAtRegistration, commitReveal, commitBlocks, ownerUid } = input;
  const withoutSelf = maskDiagSparse(maskRowsSparse(rowMask, storedWeights(input)), ownerUid);
  const upToDate = maskCellsSparse(
    withoutSelf,
    (i, j) => (lastUpdate[i] ?? 0n) <= (blockAtRegistration[j] ?? 0n),
  );
  if (!commitReveal) return upToDate;
  return maskCellsSparse(upToDate, (i, j) => (commitBlocks[i] ?? U64_MAX) < (blockAtRegistration[j] ?? 0n));
}

/** Entries of uids that no longer exist are dropped where the chain reads weights (but not where it reads bonds). */
function storedWeights({ weights, n }: EpochInput): SparseMatrix {
  return maskCellsSparse(sparseMatrixFrom(weights), (_, j) => j >= n);
}

function not(value: boolean): boolean {
  return !value;
}
