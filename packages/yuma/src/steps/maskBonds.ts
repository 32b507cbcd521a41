import type { EpochInput } from '../EpochInput.ts';
import { maskCellsSparse } from '../math/maskSparseMatrix.ts';
import type { SparseMatrix } from '../math/SparseMatrix.ts';
import { sparseMatrixFrom } from '../math/sparseMatrixFrom.ts';
import { saturatingAddU64, saturatingSubU64 } from '../math/u64.ts';

/** Stored bonds as integers in I32F32, without bonds in uids registered since the last epoch. */
export function maskBonds(input: EpochInput): SparseMatrix {
  const since = lastTempo(input);
  const { blockAtRegistration } = input;
  return maskCellsSparse(sparseMatrixFrom(input.bonds), (_, j) => since <= (blockAtRegistration[j] ?? 0n));
}

/** The block from which a registration counts as recent: after the last epoch, or one tempo ago when that is unknown. */
function lastTempo({ lastMechanismStepBlock, currentBlock, tempo }: EpochInput): bigint {
  return lastMechanismStepBlock === 0n
    ? saturatingSubU64(currentBlock, BigInt(tempo))
    : saturatingAddU64(lastMechanismStepBlock, 1n);
}
