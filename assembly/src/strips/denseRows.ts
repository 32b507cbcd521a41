/**
 * `weights` and `bonds`: stored rows with one u16 per column, masked on the way: by registration, and weights by the diagonal,
 * which for that row counts as registered last. Weights stay raw here; each row gets the factors that normalise it
 * (`strips/lanes.ts`), which the next step applies where it reads.
 *
 * A row that holds a uid twice cannot stand like this, nor, for liquid alpha, a row that is not sorted or holds a zero weight,
 * whose mere presence keeps a bond alive: then the answer is false, and the epoch runs on sparse rows.
 */
import { registeredBefore } from '../epoch/keepsWeight';
import { bonds, n, rowEnd, rowStart, take, takeZeroed, weights } from '../memory';
import { flags, lastTempo, LIQUID_ALPHA, owner, YUMA3 } from '../parameters';
import {
  areNextEight,
  columnBlocks,
  columnCount,
  columns,
  columnUids,
  NONE,
  pitch,
  rows,
  rowUids,
  weighers,
} from './layout';

/** The two matrices. */
export let weightRows: usize = 0;
export let bondRows: usize = 0;
/** Two f64 per row: factor and shift of `quotientOfU16`. */
export let rowFactors: usize = 0;
/** Whether some row has one weight only, which is then 1.0. */
export let anySingleWeight: bool = false;

/** Sum and maximum of the last row. */
let total: u32 = 0;
let most: u32 = 0;

const LATE: u32 = 0xffffffff;
const TWO_32: f64 = 4294967296;
/** The shift of a row with one weight; no `0.5 / total - 0.5` is that. */
const SINGLE: f64 = -0.125;

export function copyWeights(): bool {
  weightRows = takeZeroed(pitch * weighers, 0);
  rowFactors = take(rows, 4);
  anySingleWeight = false;
  for (let r: u32 = 0; r < weighers; r++) if (!copyWeightsRow(r)) return false;
  return true;
}

export function copyBonds(): bool {
  bondRows = takeZeroed(pitch * rows, 0);
  for (let r: u32 = 0; r < rows; r++)
    if (!copyRow(bonds(), uidOfRow(r), bondRows + r * pitch, lastTempo, false)) return false;
  return true;
}

function copyWeightsRow(r: u32): bool {
  const i = uidOfRow(r);
  const column = i == owner ? NONE : load<u32>(columns + (i << 2));
  const diagonal = columnBlocks + (min(column, columnCount) << 2);
  const block = load<u32>(diagonal);
  store<u32>(diagonal, LATE);
  const isCopied = copyRow(weights(), i, weightRows + r * pitch, registeredBefore(i), isLiquid());
  store<u32>(diagonal, block);
  storeFactors(rowFactors + (r << 4));
  return isCopied;
}

/** A single weight becomes all ones, which no other can: w / total <= 65535 / 65536. */
function storeFactors(at: usize): void {
  const single = total != 0 && total == most;
  store<f64>(at, total == 0 ? 0 : (TWO_32 - f64(single)) / <f64>total);
  store<f64>(at, total == 0 ? 0 : single ? SINGLE : 0.5 / <f64>total - 0.5, 8);
  anySingleWeight = anySingleWeight || single;
}

/** Whether a row has one weight only. */
// @ts-ignore: decorator
@inline
export function isSingle(r: u32): bool {
  return load<f64>(rowFactors + (r << 4), 8) == SINGLE;
}

/** Copies what was registered before `before`, eight entries at once where they are the next columns. */
function copyRow(matrix: usize, i: u32, into: usize, before: u64, refusesZero: bool): bool {
  const isSorted = isLiquid();
  const limit = <u32>min(before, LATE);
  const uids = n;
  const columnOf = columns;
  const blocks = columnBlocks;
  const list = columnUids;
  const count = columnCount;
  const toValues = load<u32>(matrix, 12) - load<u32>(matrix, 8);
  let at = load<u32>(matrix, 8) + (rowStart(matrix, i) << 1);
  const end = load<u32>(matrix, 8) + (rowEnd(matrix, i) << 1);
  let sums = i32x4.splat(0);
  let maxima = i16x8.splat(0);
  let sum: u32 = 0;
  let largest: u32 = 0;
  // The columns behind the last one kept and the last one seen.
  let next: u32 = 0;
  let column: u32 = 0;
  while (at < end) {
    if (areNextEight(at, end, list, column, count)) {
      const block = blocks + (column << 2);
      const kept = i16x8.narrow_i32x4_s(
        i32x4.lt_u(v128.load(block), i32x4.splat(limit)),
        i32x4.lt_u(v128.load(block, 16), i32x4.splat(limit)),
      );
      const stored = v128.load(at + toValues);
      const cells = v128.load(into + (column << 1));
      // A uid again.
      if (v128.any_true(v128.and(kept, cells))) return false;
      if (isSorted && v128.any_true(kept)) {
        if (column < next) return false;
        if (refusesZero && v128.any_true(v128.and(kept, i16x8.eq(stored, i16x8.splat(0))))) return false;
      }
      const values = v128.and(stored, kept);
      v128.store(into + (column << 1), v128.or(cells, values));
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(values));
      maxima = i16x8.max_u(maxima, values);
      at += 16;
      column += 8;
      next = column;
      continue;
    }
    for (const stop = min(end, at + 16); at < stop; at += 2) {
      const j: u32 = load<u16>(at);
      const found = j < uids ? load<u32>(columnOf + (j << 2)) : NONE;
      // A uid that the subnet no longer has still counts for the order.
      if (j >= uids) next = NONE;
      if (found == NONE) continue;
      column = found + 1;
      if (load<u32>(blocks + (found << 2)) >= limit) continue;
      const value: u32 = load<u16>(at + toValues);
      const cell = into + (found << 1);
      if (load<u16>(cell) != 0) return false;
      if (isSorted && (found < next || (refusesZero && value == 0))) return false;
      store<u16>(cell, <u16>value);
      sum += value;
      largest = max(largest, value);
      next = column;
    }
  }
  total = sum + addLanes(sums);
  most = max(largest, largestLane(maxima));
  // Blocks beyond 32 bits, which no chain has: what is kept cannot be told.
  return before <= LATE || !anyLateBlock();
}

function anyLateBlock(): bool {
  for (let c: u32 = 0; c < columnCount; c++) if (load<u32>(columnBlocks + (c << 2)) == LATE) return true;
  return false;
}

// @ts-ignore: decorator
@inline
function addLanes(x: v128): u32 {
  x = i32x4.add(x, v128.shuffle<u32>(x, x, 2, 3, 0, 1));
  return i32x4.extract_lane(x, 0) + i32x4.extract_lane(x, 1);
}

// @ts-ignore: decorator
@inline
function largestLane(x: v128): u32 {
  x = i16x8.max_u(x, v128.shuffle<u32>(x, x, 2, 3, 0, 1));
  x = i16x8.max_u(x, v128.shuffle<u32>(x, x, 1, 0, 3, 2));
  return max(<u32>i16x8.extract_lane_u(x, 0), <u32>i16x8.extract_lane_u(x, 1));
}

// @ts-ignore: decorator
@inline
function uidOfRow(r: u32): u32 {
  return load<u32>(rowUids + (r << 2));
}

// @ts-ignore: decorator
@inline
function isLiquid(): bool {
  return (flags & (YUMA3 | LIQUID_ALPHA)) == (YUMA3 | LIQUID_ALPHA);
}
