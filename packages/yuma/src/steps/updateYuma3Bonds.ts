import { I32F32, I64F64 } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { matEmaAlphaSparse, matEmaSparse } from '../math/bondsEma.ts';
import { colNormalizeSparse, matVecMulSparse } from '../math/columns.ts';
import type { SparseMatrix } from '../math/matrix.ts';
import { rowSumSparse } from '../math/rows.ts';
import { normalize, vecMul } from '../math/vector.ts';
import type { BondsAndDividends } from './BondsAndDividends.ts';
import { liquidAlphas } from './liquidAlphas.ts';
import { liquidConsensus } from './liquidConsensus.ts';
import { maskBonds } from './maskBonds.ts';

/** What Yuma3 bonds are computed from. */
interface Yuma3Terms {
  readonly weightsForBonds: SparseMatrix;
  readonly activeStake: readonly bigint[];
  readonly consensus: readonly bigint[];
  readonly incentive: readonly bigint[];
  readonly spec: number;
}

/**
 * Yuma3 bonds: each validator's own moving average of its weights, as proportions, not shares of a column. Dividends are the
 * column-normalised bonds times incentive, summed per validator and weighed with its stake.
 */
export function updateYuma3Bonds(input: EpochInput, terms: Yuma3Terms): BondsAndDividends {
  const emaBonds = computeBonds(input, terms, proportions(maskBonds(input, terms.spec)));
  const perValidator = rowSumSparse(matVecMulSparse(colNormalizeSparse(emaBonds, input.n), terms.incentive));
  return { emaBonds, dividends: normalize(vecMul(perValidator, terms.activeStake)) };
}

/** The pallet's `compute_bonds_sparse`: liquid alpha needs a consensus to look at that is not 0 everywhere. */
function computeBonds(input: EpochInput, terms: Yuma3Terms, bonds: SparseMatrix): SparseMatrix {
  const { weightsForBonds } = terms;
  const consensus = input.liquidAlpha ? liquidConsensus(input, terms.consensus, terms.spec) : [];
  if (consensus.some((value) => value !== 0n))
    return matEmaAlphaSparse(weightsForBonds, bonds, liquidAlphas(input, weightsForBonds, bonds, consensus));
  return matEmaSparse(weightsForBonds, bonds, disabledLiquidAlpha(input.bondsMovingAverage));
}

/** `bond / 65535`: the pallet's `fixed_to_fixed_u16_proportion`. */
function proportions(bonds: SparseMatrix): SparseMatrix {
  const whole = I32F32.saturatingFromInt(65_535n);
  return bonds.map((row) => row.map(([j, value]) => [j, I32F32.safeDiv(value, whole)] as const));
}

/** `1 - bonds_moving_average / 1_000_000`; unlike the classic one, a moving average out of range wraps around. */
function disabledLiquidAlpha(bondsMovingAverage: bigint): bigint {
  const kept = I64F64.saturatingDiv(
    I64F64.wrappingFromInt(bondsMovingAverage),
    I64F64.wrappingFromInt(1_000_000n),
  );
  return I32F32.saturatingSub(I32F32.one, I32F32.wrappingFrom(kept, I64F64));
}
