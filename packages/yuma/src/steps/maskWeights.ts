import type { EpochInput } from '../EpochInput.ts';
import { maskCellsSparse, maskDiagSparse, maskRowsSparse } from '../math/maskSparseMatrix.ts';
import { rowNormalizeSparse } from '../math/rowNormalizeSparse.ts';
import type { SparseMatrix } from '../math/SparseMatrix.ts';
import { sparseMatrixFrom } from '../math/sparseMatrixFrom.ts';
import { U64_MAX } from '../math/u64.ts';

/**
 * Weights that count, row-normalised: rows of permitted uids, without self-weights (the owner keeps its own), without weights
 * older than their uid's registration, and, with commit-reveal, without uids registered after the earliest pending commit.
 */
export function maskWeights(input: EpochInput, permits: readonly boolean[]): SparseMatrix {
  const { lastUpdate, blockAtRegistration, commitReveal, commitBlocks, ownerUid } = input;
  const permitted = maskRowsSparse(permits.map(not), storedWeights(input));
  const withoutSelf = maskDiagSparse(permitted, ownerUid);
  const upToDate = maskCellsSparse(
    withoutSelf,
    (i, j) => (lastUpdate[i] ?? 0n) <= (blockAtRegistration[j] ?? 0n),
  );
  if (!commitReveal) return rowNormalizeSparse(upToDate);
  return rowNormalizeSparse(
    maskCellsSparse(upToDate, (i, j) => (commitBlocks[i] ?? U64_MAX) < (blockAtRegistration[j] ?? 0n)),
  );
}

/** Entries of uids that no longer exist are dropped where the chain reads weights (but not where it reads bonds). */
function storedWeights({ weights, n }: EpochInput): SparseMatrix {
  return maskCellsSparse(sparseMatrixFrom(weights), (_, j) => j >= n);
}

function not(value: boolean): boolean {
  return !value;
}
