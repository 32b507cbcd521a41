/**
 * Dense matrices for SIMD. Only rows that hold something and columns that hold something are kept; a strip is four columns
 * of all rows, one behind the other: 16 bytes per row. Every step works on whole columns or adds up along rows, so one strip
 * after the other stays in the first-level cache.
 *
 * Rows with a voter's stake come first, then other rows with weights, then rows with bonds only.
 */
import { isPermitted } from '../epoch/validatorPermits';
import { activeStake, bonds, n, rowEnd, rowStart, take, takeZeroed, weights } from '../memory';

/** Column a uid has not. */
export const NONE: u32 = 0xffffffff;

/** Rows with stake and weights, rows with weights, all rows. */
export let voters: u32 = 0;
export let weighers: u32 = 0;
export let rows: u32 = 0;
/** Bytes from one strip to the next. */
export let stride: usize = 0;
export let strips: u32 = 0;
export let columnCount: u32 = 0;

/** u32 per row: its uid. */
export let rowUids: usize = 0;
/** u32 per uid: offset of its column in the first row, or NONE. */
export let columnOffsets: usize = 0;
/** u16 per column, in strips of four: its uid. Behind the last column stand zeros. */
export let columnUids: usize = 0;

/** Lists the rows. */
export function layOutRows(): void {
  rowUids = take(n, 2);
  rows = 0;
  for (let i: u32 = 0; i < n; i++) if (hasWeights(i) && hasStake(i)) addRow(i);
  voters = rows;
  for (let i: u32 = 0; i < n; i++) if (hasWeights(i) && !hasStake(i)) addRow(i);
  weighers = rows;
  for (let i: u32 = 0; i < n; i++) if (!hasWeights(i) && rowEnd(bonds(), i) > rowStart(bonds(), i)) addRow(i);
  // An odd number of cache lines, or the rows of neighbouring strips would compete for the same cache sets.
  stride = (<usize>(((rows + 3) >> 2) | 1)) << 6;
}

/** Lists the columns, and returns how many strips they fill. */
export function layOutColumns(): u32 {
  columnOffsets = takeZeroed(n, 2);
  columnUids = takeZeroed(n + 4, 1);
  columnCount = 0;
  for (let r: u32 = 0; r < rows; r++) {
    const i = load<u32>(rowUids + (r << 2));
    if (r < weighers) markColumns(weights(), i);
    markColumns(bonds(), i);
  }
  columnCount = 0;
  for (let j: u32 = 0; j < n; j++) {
    const at = columnOffsets + (j << 2);
    if (load<u32>(at) == 0) {
      store<u32>(at, NONE);
      continue;
    }
    store<u32>(at, <u32>((columnCount >> 2) * stride + ((columnCount & 3) << 2)));
    store<u16>(columnUids + (columnCount++ << 1), <u16>j);
  }
  strips = (columnCount + 3) >> 2;
  return strips;
}

// @ts-ignore: decorator
@inline
function hasWeights(i: u32): bool {
  return isPermitted(i) && rowEnd(weights(), i) > rowStart(weights(), i);
}

// @ts-ignore: decorator
@inline
function hasStake(i: u32): bool {
  return load<i64>(activeStake() + (i << 3)) > 0;
}

function addRow(i: u32): void {
  store<u32>(rowUids + (rows++ << 2), i);
}

/** Counts the columns it finds first, and stops once all are found, as after the first full row. */
function markColumns(matrix: usize, i: u32): void {
  const uids = load<u32>(matrix, 8);
  const offsets = columnOffsets;
  const all = n;
  let found = columnCount;
  for (let k = rowStart(matrix, i), end = rowEnd(matrix, i); k < end && found < all; k++) {
    const j: u32 = load<u16>(uids + (k << 1));
    if (j >= all || load<u32>(offsets + (j << 2)) != 0) continue;
    store<u32>(offsets + (j << 2), 1);
    found++;
  }
  columnCount = found;
}
