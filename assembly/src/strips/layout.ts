/**
 * Which rows and columns there are, and how they stand in memory. Only rows that hold something and columns that hold something
 * are kept, in two forms. As stored: one u16 per column, row behind row (`denseRows.ts`). As numbers: strips of four columns of
 * all rows, one behind the other, 16 bytes per row. Every step works on whole columns or adds up along rows, so one strip after
 * the other stays in the first-level cache.
 *
 * Rows with a voter's stake come first, then other rows with weights, then rows with bonds only.
 */
import { isPermitted } from '../epoch/validatorPermits';
import { activeStake, blockAtRegistration, bonds, n, rowEnd, rowStart, take, takeZeroed, weights } from '../memory';

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
export let rowUids: usize = 0;
/** u32 per uid: its column, or NONE. */
export let columns: usize = 0;
/** u16 per column: its uid. Behind the last column stand zeros. */
export let columnUids: usize = 0;
/** u32 per column: the block its uid registered at, all ones for that and later. */
export let columnBlocks: usize = 0;

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
  columns = takeZeroed(n, 2);
  columnUids = takeZeroed(n + 16, 1);
  columnBlocks = take(n + 16, 2);
  columnCount = 0;
  for (let r: u32 = 0; r < rows; r++) {
    const i = load<u32>(rowUids + (r << 2));
    if (r < weighers) markColumns(weights(), i);
    markColumns(bonds(), i);
  }
  memory.fill(columnUids, 0, columnCount << 1);
  columnCount = 0;
  for (let j: u32 = 0; j < n; j++) {
    const at = columns + (j << 2);
    if (load<u32>(at) == 0) {
      store<u32>(at, NONE);
      continue;
    }
    store<u32>(at, columnCount);
    store<u32>(columnBlocks + (columnCount << 2), <u32>min(load<u64>(blockAtRegistration() + (j << 3)), 0xffffffff));
    store<u16>(columnUids + (columnCount++ << 1), <u16>j);
  }
  strips = (columnCount + 3) >> 2;
  pitch = oddLines((<usize>columnCount << 1) + 16);
  return strips;
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

/**
 * Whether the eight uids at `at` are, one after the other, those of the list from its entry `from` on. Most rows name the uids
 * that the others do, in the same order.
 */
// @ts-ignore: decorator
@inline
export function areNextEight(at: usize, end: usize, list: usize, from: u32, count: u32): bool {
  return (
    at + 16 <= end &&
    from + 8 <= count &&
    i16x8.all_true(i16x8.eq(v128.load(at), v128.load(list + (from << 1))))
  );
}

/** Appends a row's new uids to the list in `columnUids`, and stops once all are found, as after the first full row. */
function markColumns(matrix: usize, i: u32): void {
  const all = n;
  const found = columns;
  const list = columnUids;
  let count = columnCount;
  // The entry of the list behind the last uid.
  let next: u32 = 0;
  let at = load<u32>(matrix, 8) + (rowStart(matrix, i) << 1);
  const end = load<u32>(matrix, 8) + (rowEnd(matrix, i) << 1);
  while (at < end && count < all) {
    if (areNextEight(at, end, list, next, count)) {
      at += 16;
      next += 8;
      continue;
    }
    for (const stop = min(end, at + 16); at < stop; at += 2) {
      const j: u32 = load<u16>(at);
      if (j >= all) continue;
      next = load<u32>(found + (j << 2));
      if (next != 0) continue;
      store<u16>(list + (count++ << 1), <u16>j);
      next = count;
      store<u32>(found + (j << 2), count);
    }
  }
  columnCount = count;
}
