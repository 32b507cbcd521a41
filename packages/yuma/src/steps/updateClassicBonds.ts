import { I32F32, I64F64, proportion } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { matEmaSparse } from '../math/bondsEma.ts';
import { colMaxUpscaleSparse, colNormalizeSparse } from '../math/columns.ts';
import { matmulTransposeSparse, type SparseMatrix } from '../math/matrix.ts';
import { rowHadamardSparse } from '../math/rows.ts';
import { normalize } from '../math/vector.ts';
import type { BondsAndDividends } from './BondsAndDividends.ts';
import { maskBonds } from './maskBonds.ts';

/**
 * Original bonds: stored bonds and the new delta `W * S`, each column-normalised, averaged, and normalised again. Dividends
 * are bonds times incentive; what is stored has a 1 in every column.
 */
export function updateClassicBonds(
  input: EpochInput,
  weightsForBonds: SparseMatrix,
  activeStake: readonly bigint[],
  incentive: readonly bigint[],
  spec: number,
): BondsAndDividends {
  const { n, bondsMovingAverage } = input;
  const bonds = colNormalizeSparse(maskBonds(input, spec), n);
  const bondsDelta = colNormalizeSparse(rowHadamardSparse(weightsForBonds, activeStake), n);
  const emaBonds = colNormalizeSparse(matEmaSparse(bondsDelta, bonds, emaAlpha(bondsMovingAverage)), n);
  return {
    dividends: normalize(matmulTransposeSparse(emaBonds, incentive)),
    emaBonds: colMaxUpscaleSparse(emaBonds, n),
  };
}

/** `1 - bonds_moving_average / 1_000_000`; a moving average out of range saturates. */
function emaAlpha(bondsMovingAverage: bigint): bigint {
  const kept = proportion(I64F64, bondsMovingAverage, 1_000_000n);
  return I32F32.saturatingSub(I32F32.one, I32F32.saturatingFrom(kept, I64F64));
}
