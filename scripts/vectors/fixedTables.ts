import { exp, fromU16Proportion, I32F32, I64F64, toU16Proportion } from '@taokit/fixed';
import { alphaSigmoid } from '../../packages/yuma/src/math/alphaSigmoid.ts';
import { expSafe } from '../../packages/yuma/src/math/expSafe.ts';
import { isTopkNonzero } from '../../packages/yuma/src/math/isTopkNonzero.ts';
import { maxUpscaleToU16, vecMaxUpscaleToU16 } from '../../packages/yuma/src/math/maxUpscaleToU16.ts';
import { normalize } from '../../packages/yuma/src/math/normalize.ts';
import type { Cell } from '../../packages/yuma/src/math/SparseMatrix.ts';
import { toRao } from '../../packages/yuma/src/math/toRao.ts';
import { weightedMedianColSparse } from '../../packages/yuma/src/math/weightedMedianColSparse.ts';

/** One value of a table: an integer as text or number, a flag, or a list. */
export type TableValue = string | number | boolean | null | readonly TableValue[];

/** From the inputs of a row to its outputs, in the order of the columns. */
export type TableFunction = (...inputs: TableValue[]) => readonly unknown[];

/** What each table tabulates, by the name in the file. A function takes as many columns as it has parameters. */
export const fixedTables: Readonly<Record<string, TableFunction>> = {
  i32f32_addsub: (a, b) => [
    I32F32.saturatingAdd(int(a), int(b)),
    I32F32.saturatingSub(int(a), int(b)),
    I32F32.wrappingAdd(int(a), int(b)),
  ],
  i32f32_mul: (a, b) => [I32F32.saturatingMul(int(a), int(b)), I32F32.checkedMul(int(a), int(b)) ?? null],
  i32f32_div: (a, b) => [
    I32F32.safeDiv(int(a), int(b)),
    int(b) === 0n ? null : I32F32.saturatingDiv(int(a), int(b)),
  ],
  i64f64_div: (a, b) => [I64F64.safeDiv(int(a), int(b))],
  i64f64_convert: (a) => [I32F32.saturatingFrom(int(a), I64F64), I64F64.saturatingToU64(int(a))],
  u64_to_i64f64: (u) => [I64F64.saturatingFromInt(int(u))],
  u16_to_proportion: (u) => [fromU16Proportion(Number(u)), toU16Proportion(fromU16Proportion(Number(u)))],
  proportion: (x) => [toU16Proportion(int(x))],
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
