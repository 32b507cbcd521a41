/**
 * Which rows and columns there are, and how they stand in memory. Only rows that hold something and columns that hold something
 * are kept, in two forms. As stored: one u16 per column, row behind row (`denseRows.ts`). As numbers: strips of four columns of
 * all rows, one behind the other, 16 bytes per row. Every step works on whole columns or adds up along rows, so one strip after
 * the other stays in the first-level cache.
 *
 * Rows with a voter's stake come first, then other rows with weights, then rows with bonds only.
 */
import { isPermitted } from '../epoch/validatorPermits';
import { activeStake, bonds, n, rowEnd, rowStart, take, takeZeroed, weights } from '../memory';

/** Column a uid has not. */
export const NONE: u32 = 0xffffffff;

// Kinds of rows.
const VOTER: u32 = 0;
const WEIGHER: u32 = 1;
const HOLDER: u32 = 2;

/** Rows with stake and weights, rows with weights, all rows. */
export let voters: u32 = 0;
export let weighers: u32 = 0;
export let rows: u32 = 0;
/** Bytes from one strip to the next, and from one stored row to the next. */
export let stride: usize = 0;
export let pitch: usize = 0;
export let strips: u32 = 0;
export let columnCount: u32 = 0;

/** u32 per row: its uid. */
let rowUids: usize = 0;
/** u32 per uid: its column, or NONE. */
export let columns: usize = 0;
/** u16 per column: its uid. What stands behind the last column means nothing. */
export let columnUids: usize = 0;

/** u8 per uid: whether a row names it. */
let seen: usize = 0;

/** Lists the rows. */
export function layOutRows(): void {
  rowUids = take(n, 2);
  rows = 0;
  voters = addRows(VOTER);
  weighers = addRows(WEIGHER);
  addRows(HOLDER);
  stride = oddLines(<usize>rows << 4);
}

/** Lists the columns, and returns how many strips they fill. */
export function layOutColumns(): u32 {
  columns = take(n, 2);
  columnUids = take(n + 16, 1);
  seen = takeZeroed(n + 16, 0);
  memory.fill(seen + n, 1, 16);
  for (let r: u32 = 0; r < rows; r++) {
    const i = uidOfRow(r);
    if ((r < weighers && seeColumns(weights(), i)) || seeColumns(bonds(), i)) break;
  }
  columnCount = 0;
  for (let j: u32 = 0; j < n; j++) {
    store<u32>(columns + (j << 2), load<u8>(seen + j) ? columnCount : NONE);
    store<u16>(columnUids + (columnCount << 1), <u16>j);
    columnCount += load<u8>(seen + j);
  }
  strips = (columnCount + 3) >> 2;
  pitch = oddLines((<usize>columnCount << 1) + 16);
  return strips;
}

/** The uid of a row. */
// @ts-ignore: decorator
@inline
export function uidOfRow(r: u32): u32 {
  return load<u32>(rowUids + (r << 2));
}

/** An odd number of cache lines, or neighbours would compete for the same cache sets. */
function oddLines(bytes: usize): usize {
  return ((bytes + 63) & ~63) | 64;
}

/** Adds the rows of a kind, and returns how many there are then. */
function addRows(kind: u32): u32 {
  for (let i: u32 = 0; i < n; i++) if (kindOf(i) == kind) store<u32>(rowUids + (rows++ << 2), i);
  return rows;
}

function kindOf(i: u32): u32 {
  if (isPermitted(i) && rowEnd(weights(), i) > rowStart(weights(), i))
    return load<i64>(activeStake() + (i << 3)) > 0 ? VOTER : WEIGHER;
  return rowEnd(bonds(), i) > rowStart(bonds(), i) ? HOLDER : NONE;
}

/** Notes the uids that a row names. Returns true once all have been seen, if the row names at least half. */
function seeColumns(matrix: usize, i: u32): bool {
  const all = n;
  const marks = seen;
  const from = load<u32>(matrix, 8);
  const end = from + (rowEnd(matrix, i) << 1);
  const start = from + (rowStart(matrix, i) << 1);
  // Uids that the subnet no longer has are noted behind the last.
  let at = start;
  for (; at + 8 <= end; at += 8) {
    const four = load<u64>(at);
    store<u8>(marks + min(<u32>four & 0xffff, all), 1);
    store<u8>(marks + min(<u32>four >> 16, all), 1);
    store<u8>(marks + min(<u32>(four >> 32) & 0xffff, all), 1);
    store<u8>(marks + min(<u32>(four >> 48), all), 1);
  }
  for (; at < end; at += 2) store<u8>(marks + min(<u32>load<u16>(at), all), 1);
  if (end - start < all) return false;
  for (let j: u32 = 0; j < all; j += 16) if (!i8x16.all_true(v128.load(marks + j))) return false;
  return true;
}
