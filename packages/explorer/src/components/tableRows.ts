/** By which column rows are sorted, and which way: `down` has the greatest first. */
export interface SortBy {
  /** Key of the column. */
  readonly key: string;
  /** Which way. */
  readonly direction: 'up' | 'down';
}

type Value = number | bigint | string;

/** Rows in the order of a column; rows that are equal stay as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly { readonly key: string; readonly sortBy?: (row: Row) => Value }[],
  sort: SortBy | undefined,
): readonly Row[] {
  const by = columns.find(({ key }) => key === sort?.key)?.sortBy;
  if (by === undefined || sort === undefined) return rows;
  const sign = sort.direction === 'up' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => sign * compare(a.value, b.value))
    .map(({ row }) => row);
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en');
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows drawn beyond what is seen, on either side, so that a quick hand sees no gap. */
const SPARE = 12;

/** Which rows are drawn, from `first` to before `last`. */
export function windowOf(
  count: number,
  scrolledPx: number,
  heightPx: number,
  rowPx: number,
): { readonly first: number; readonly last: number } {
  const top = Math.floor(scrolledPx / rowPx);
  const most = Math.ceil(heightPx / rowPx);
  const first = Math.max(0, Math.min(top - SPARE, count - most));
  // In steps, so that rows are made many at a time and seldom.
  const stepped = first - (first % SPARE);
  return { first: stepped, last: Math.min(count, stepped + most + 3 * SPARE) };
}
