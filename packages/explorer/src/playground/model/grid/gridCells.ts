import { formatRao } from '@taokit/types';
import { rename, setStake, setWeight } from '../edits.ts';
import { readStake, readWeight, weightText } from '../fieldText.ts';
import { viewMoment } from '../moments.ts';
import type { Playground } from '../Playground.ts';
import type { Cells } from './tableText.ts';

/** A cell of the grid: row 0 holds the miners' names, column 0 the validators' names, column 1 their stakes. */
export interface GridPlace {
  /** From 0, the head included. */
  readonly row: number;
  /** From 0, names and stakes included. */
  readonly column: number;
}

/** Columns before the first miner. */
export const FIRST_MINER = 2;

/** Heads over names and stakes. */
const CORNER = ['validator', 'stake'] as const;

/** How many rows and columns the grid has. */
export function gridSize({ validators, miners }: Playground): {
  readonly rows: number;
  readonly columns: number;
} {
  return { rows: validators.length + 1, columns: miners.length + FIRST_MINER };
}

/** Whether a cell can be edited: all but the two heads in the corner. */
export function isEditable({ row, column }: GridPlace): boolean {
  return row > 0 || column >= FIRST_MINER;
}

/**
 * The text of a cell, as it is edited and copied.
 *
 * @param playground - the playground
 * @param at - place of the moment
 * @param place - which cell
 */
export function cellText(playground: Playground, at: number, { row, column }: GridPlace): string {
  const { validators, miners } = playground;
  if (row === 0) return CORNER[column] ?? miners[column - FIRST_MINER]!;
  if (column === 0) return validators[row - 1]!;
  const { weights, stakes } = viewMoment(playground, at);
  return column === 1 ? formatRao(stakes[row - 1]!) : weightText(weights[row - 1]![column - FIRST_MINER]!);
}

/**
 * Writes into a cell.
 *
 * @param playground - the playground
 * @param at - place of the moment; names are those of the whole run
 * @param place - which cell
 * @param text - what was typed
 * @returns the playground; the same one where nothing changes
 * @throws PlaygroundError for what does not belong there
 */
export function writeCell(playground: Playground, at: number, place: GridPlace, text: string): Playground {
  if (!isEditable(place) || text === cellText(playground, at, place)) return playground;
  const { row, column } = place;
  if (row === 0) return rename(playground, 'miners', column - FIRST_MINER, text);
  if (column === 0) return rename(playground, 'validators', row - 1, text);
  if (column === 1) return setStake(playground, at, row - 1, readStake(text));
  return setWeight(playground, at, [row - 1, column - FIRST_MINER], readWeight(text));
}

/** The whole grid as cells: what is copied as CSV, and what `pasteCells` takes back. */
export function allCells(playground: Playground, at: number): Cells {
  const { rows, columns } = gridSize(playground);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellText(playground, at, { row, column })),
  );
}
