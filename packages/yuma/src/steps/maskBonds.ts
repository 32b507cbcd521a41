import type { EpochInput } from '../EpochInput.ts';
import { maskCellsSparse, type SparseMatrix, sparseMatrixFrom } from '../math/matrix.ts';
import { bondCutoffBlock } from '../rules/bondCutoffBlock.ts';

/** Stored bonds as integers in I32F32, without bonds in uids registered since the last epoch. */
export function maskBonds(input: EpochInput, spec: number): SparseMatrix {
  const since = bondCutoffBlock(spec)(input);
  const { blockAtRegistration } = input;
  return maskCellsSparse(sparseMatrixFrom(input.bonds), (_, j) => since <= (blockAtRegistration[j] ?? 0n));
}
