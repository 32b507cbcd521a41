import { fromU16Proportion, I32F32, I64F64, toU16Proportion } from '@taokit/fixed';
import { type TableFunction, type TableValue, tableSuites } from '../tableSuites.ts';

/** What each table of this package tabulates; the other tables are held in `packages/yuma/test/vectors`. */
const tables: Readonly<Record<string, TableFunction>> = {
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
};

function int(value: TableValue | undefined): bigint {
  return BigInt(value as string | number);
}

/** The tables of fixed-point arithmetic. */
export const fixedTableSuites = tableSuites('typescript', tables);
