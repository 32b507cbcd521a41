/**
 * `weights` and `bonds`: stored rows with one u16 per column, masked on the way: by registration, and weights by the diagonal,
 * which for that row counts as registered last. Weights stay raw here; each row gets the factors that normalise it
 * (`strips/lanes.ts`), which the next step applies where it reads.
 *
 * A row that holds a uid twice cannot stand like this, nor, for liquid alpha, a row that is not sorted or holds a zero weight,
 * whose mere presence keeps a bond alive: then the answer is false, and the epoch runs on sparse rows.
 */
import { registeredBefore } from '../epoch/keepsWeight';
import { blockAtRegistration, bonds, n, rowEnd, rowStart, take, takeZeroed, weights } from '../memory';
import { bondCutoff, owner } from '../abi.generated';
import { isLiquid } from '../epoch/liquidConsensus';
import { TWO_32 } from './lanes';
import { columnCount, columns, columnUids, NONE, pitch, rows, uidOfRow, weighers } from './layout';

/** The two matrices. */
export let weightRows: usize = 0;
export let bondRows: usize = 0;
/** Two f64 per row: factor and shift of `quotientOfU16`. */
export let rowFactors: usize = 0;
/** Whether some row has one weight only, which is then 1.0. */
export let anySingleWeight: bool = false;

/**
 * i16 per column: how long after `base` its uid registered, from -2^15 for then or before to 2^15 - 1 for 2^16 - 1 blocks later
 * and beyond. Behind the last column stands the largest number.
 */
let registrations: usize = 0;
let base: u64 = 0;
const NEVER: i16 = 0x7fff;
const HALF: u64 = 0x8000;

/** Eight lanes of all ones, then zeros: k lanes of ones from the (8 - k)th on. */
const LANES: usize = memory.data<u16>([
  0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/** Sums and maxima of the row at hand, lane by lane. */
let sums: v128 = i32x4(0, 0, 0, 0);
let maxima: v128 = i16x8(0, 0, 0, 0, 0, 0, 0, 0);

/** The shift of a row with one weight; no `0.5 / total - 0.5` is that. */
const SINGLE: f64 = -0.125;

export function copyWeights(): bool {
  weightRows = takeZeroed(pitch * weighers, 0);
  rowFactors = take(rows, 4);
  registrations = take(columnCount + 8, 1);
  for (let c: u32 = 0; c < 8; c++) store<i16>(registrations + ((columnCount + c) << 1), NEVER);
  base = u64.MAX_VALUE;
  anySingleWeight = false;
  for (let r: u32 = 0; r < weighers; r++) if (!copyWeightsRow(r)) return false;
  return true;
}

export function copyBonds(): bool {
  bondRows = takeZeroed(pitch * rows, 0);
  const before = sinceBase(bondCutoff);
  for (let r: u32 = 0; r < rows; r++)
    if (!copyRow(bonds(), uidOfRow(r), bondRows + r * pitch, before, false)) return false;
  return true;
}

function copyWeightsRow(r: u32): bool {
  const i = uidOfRow(r);
  const before = sinceBase(registeredBefore(i));
  // A row without a diagonal hides the column behind the last.
  const column = i == owner ? columnCount : min(load<u32>(columns + (i << 2)), columnCount);
  const diagonal = registrations + (column << 1);
  const registered = load<i16>(diagonal);
  store<i16>(diagonal, NEVER);
  const isCopied = copyRow(weights(), i, weightRows + r * pitch, before, isLiquid());
  store<i16>(diagonal, registered);
  storeFactors(rowFactors + (r << 4), addLanes(sums), largestLane(maxima));
  return isCopied;
}

/** A block on the scale of `registrations`, which are noted anew when it is not among the 2^16 - 1 blocks after their base. */
function sinceBase(block: u64): i16 {
  if (block <= base || block - base > 0xffff) {
    base = max(block, HALF) - HALF;
    for (let c: u32 = 0; c < columnCount; c++) {
      const registered = load<u64>(blockAtRegistration() + (<u32>load<u16>(columnUids + (c << 1)) << 3));
      store<i16>(registrations + (c << 1), <i16>(min(max(registered, base) - base, 0xffff) - HALF));
    }
  }
  return <i16>(block - base - HALF);
}

/** A single weight becomes all ones, which no other can: w / total <= 65535 / 65536. */
function storeFactors(at: usize, total: u32, most: u32): void {
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

/** Copies what registered before `before`. Returns false where the row cannot stand like this. */
function copyRow(matrix: usize, i: u32, into: usize, before: i16, refusesZero: bool): bool {
  const limit = i16x8.splat(before);
  const count = columnCount;
  const toValues = load<u32>(matrix, 12) - load<u32>(matrix, 8);
  let at = load<u32>(matrix, 8) + (rowStart(matrix, i) << 1);
  const end = load<u32>(matrix, 8) + (rowEnd(matrix, i) << 1);
  sums = i32x4.splat(0);
  maxima = i16x8.splat(0);
  // The column behind the last one.
  let next: u32 = 0;
  for (let column: u32 = 0; at < end; ) {
    if (column >= next) {
      const copied = copyEights(at, end, column, toValues, into, limit, refusesZero);
      at += copied << 1;
      next = column += copied;
    }
    const run = min(matches(at, column), min(<u32>(end - at) >> 1, count - column));
    if (run != 0) {
      if (!copyRun(at + toValues, column, into, v128.and(keptFrom(column, limit), firstLanes(run)), column < next, refusesZero))
        return false;
      at += run << 1;
      next = max(next, column + run);
      if (at == end) break;
    }
    column = columnOf(at);
    if (column != NONE) continue;
    // A uid that the subnet no longer has still counts for the order.
    column = 0;
    next = NONE;
    at += 2;
  }
  return true;
}

/** Copies entries while eight at once are the next columns, none of which has been seen. Returns how many. */
function copyEights(
  at: usize,
  end: usize,
  column: u32,
  toValues: usize,
  into: usize,
  limit: v128,
  refusesZero: bool,
): u32 {
  const from = column;
  const last = columnCount - 8;
  let sum = sums;
  let most = maxima;
  for (; at + 16 <= end && <i32>column <= <i32>last && matches(at, column) == 8; at += 16, column += 8) {
    const kept = keptFrom(column, limit);
    const values = v128.and(v128.load(at + toValues), kept);
    if (refusesZero && hasZero(values, kept)) break;
    v128.store(into + (column << 1), values);
    sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_u(values));
    most = i16x8.max_u(most, values);
  }
  sums = sum;
  maxima = most;
  return column - from;
}

/** Copies up to eight entries, those in `kept`. Returns false where a cell is taken or the order or a zero cannot stand. */
function copyRun(values: usize, column: u32, into: usize, kept: v128, isBack: bool, refusesZero: bool): bool {
  const cells = into + (column << 1);
  const held = v128.load(cells);
  const stored = v128.and(v128.load(values), kept);
  // A uid again.
  if (v128.any_true(v128.and(kept, held))) return false;
  if (isBack && isLiquid() && v128.any_true(kept)) return false;
  if (refusesZero && hasZero(stored, kept)) return false;
  v128.store(cells, v128.or(held, stored));
  sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(stored));
  maxima = i16x8.max_u(maxima, stored);
  return true;
}

/** Whether one of the values in `kept` is 0. */
// @ts-ignore: decorator
@inline
function hasZero(values: v128, kept: v128): bool {
  return v128.any_true(v128.and(kept, i16x8.eq(values, i16x8.splat(0))));
}

/** How many of the entries at `at` are the columns from `column` on, one after the other, at most 8. */
// @ts-ignore: decorator
@inline
function matches(at: usize, column: u32): u32 {
  return ctz(~i16x8.bitmask(i16x8.eq(v128.load(at), v128.load(columnUids + (column << 1)))));
}

/** Which of the eight columns from `column` on registered before `limit`. */
// @ts-ignore: decorator
@inline
function keptFrom(column: u32, limit: v128): v128 {
  return i16x8.gt_s(limit, v128.load(registrations + (column << 1)));
}

/** All ones in so many lanes, from the first on. */
// @ts-ignore: decorator
@inline
function firstLanes(count: u32): v128 {
  return v128.load(LANES + ((8 - count) << 1));
}

/** The column of the uid at `at`, or NONE where the subnet has it no longer. */
// @ts-ignore: decorator
@inline
function columnOf(at: usize): u32 {
  const uid = <u32>load<u16>(at);
  return uid < n ? load<u32>(columns + (uid << 2)) : NONE;
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
