import { exp, fromU16Proportion, I32F32 } from '@taokit/fixed';
import { type TableFunction, type TableValue, tableSuites } from '@taokit/testing';
import { alphaSigmoid } from '../../src/math/alphaSigmoid.ts';
import type { Cell } from '../../src/math/matrix.ts';
import { expSafe, toRao } from '../../src/math/scalar.ts';
import { isTopkNonzero, maxUpscaleToU16, normalize, vecMaxUpscaleToU16 } from '../../src/math/vector.ts';
import { weightedMedianColSparse } from '../../src/math/weightedMedian.ts';

/** Functions of consensus. */
const tables: Readonly<Record<string, TableFunction>> = {
  exp_safe: (x) => [expSafe(int(x)), withinExpSafe(int(x)) ? (exp(I32F32, int(x)) ?? null) : null],
  alpha_sigmoid: (consensus, weight, bond, alphaLow, alphaHigh, steepness) => [
    alphaSigmoid(int(consensus), int(weight), int(bond), {
      alphaLow: int(alphaLow),
      alphaHigh: int(alphaHigh),
      steepness: I32F32.saturatingFromInt(int(steepness)),
    }),
  ],
  emission: (x, rao) => [toRao(int(x), int(rao))],
  inplace_normalize: (values) => [normalize(ints(values))],
  is_topk_nonzero: (values, k) => [isTopkNonzero(ints(values), Number(k))],
  vec_max_upscale_to_u16: (values) => [vecMaxUpscaleToU16(ints(values))],
  vec_u16_max_upscale_to_u16: (values) => [maxUpscaleToU16(values as readonly number[])],
  weighted_median_col: (stake, score, majority) => [
    medianOfColumn(ints(stake), ints(score), Number(majority)),
  ],
};

function medianOfColumn(
  stake: readonly bigint[],
  score: readonly bigint[],
  majority: number,
): bigint | undefined {
  const column = score.map((value): Cell[] => [[0, value]]);
  return weightedMedianColSparse(stake, column, 1, fromU16Proportion(majority))[0];
}

function withinExpSafe(x: bigint): boolean {
  const limit = 20n * I32F32.one;
  return x >= -limit && x <= limit;
}

function int(value: TableValue | undefined): bigint {
  return BigInt(value as string | number);
}

function ints(values: TableValue | undefined): bigint[] {
  return (values as readonly TableValue[]).map(int);
}

/** The tables of consensus on the row functions of the reference. */
export const yumaTableSuites = tableSuites('typescript', tables);
