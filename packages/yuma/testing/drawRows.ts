import type { SparseRows } from '../src/index.ts';
import { type StoredPair, sparseRowsFromPairs } from '../src/inputs/index.ts';
import type { Dice } from './Dice.ts';
import type { Fill, Order, Values } from './EpochShape.ts';

const EDGES = [0, 1, 2, 32_767, 32_768, 65_534, 65_535];

/** How one matrix is drawn. */
export interface RowsShape {
  readonly n: number;
  /** Rows of uids from here on are mostly empty. */
  readonly validators: number;
  readonly fill: Fill;
  readonly values: Values;
  readonly order: Order;
}

/** Draws the rows of weights or bonds. */
export function drawRows(dice: Dice, shape: RowsShape): SparseRows {
  const { n, validators, order } = shape;
  const base = Array.from({ length: n }, () => dice.under(65_536));
  const isLive = liveCells(dice, shape);
  const rows = Array.from({ length: n }, (_, i): StoredPair[] => {
    if (i >= validators && !dice.oneIn(16)) return [];
    const row: StoredPair[] = [];
    for (let j = 0; j < n; j++) if (isLive(i, j)) row.push([j, drawValue(dice, shape.values, base[j]!)]);
    return reorder(dice, row, order, n);
  });
  return sparseRowsFromPairs(rows);
}

function liveCells(dice: Dice, { n, fill, validators }: RowsShape): (i: number, j: number) => boolean {
  const rate = dice.pick([5, 20, 50, 90]);
  const columns = Array.from({ length: n }, () => dice.under(100) < rate);
  const holders = Array.from({ length: n }, () => dice.under(Math.max(1, validators)));
  switch (fill) {
    case 'empty':
      return () => false;
    case 'full':
      return () => true;
    case 'cells':
      return () => dice.under(100) < rate;
    case 'columns':
      return (_, j) => columns[j]! && !dice.oneIn(30);
    case 'single':
      return (i, j) => holders[j] === i;
  }
}

function drawValue(dice: Dice, values: Values, base: number): number {
  switch (values) {
    case 'random':
      return dice.under(65_536);
    case 'column':
      return Math.max(1, (3 * base + dice.under(65_536)) >> 2);
    case 'max':
      return 65_535;
    case 'dust':
      return dice.under(4);
    case 'ties':
      return dice.pick([100, 200, 65_535]);
    case 'zero':
      return dice.oneIn(8) ? 1 : 0;
    case 'edges':
      return dice.pick(EDGES);
  }
}

function reorder(dice: Dice, row: StoredPair[], order: Order, n: number): StoredPair[] {
  if (order === 'sorted') return row;
  if (order === 'stale' && dice.oneIn(2))
    row.splice(dice.under(row.length + 1), 0, [n + dice.under(3), dice.under(65_536)]);
  if (order === 'duplicates' && row.length > 0) row.push([dice.pick(row)[0], dice.under(65_536)]);
  for (let k = row.length - 1; k > 0; k--) {
    const other = dice.under(k + 1);
    [row[k], row[other]] = [row[other]!, row[k]!];
  }
  return row;
}
