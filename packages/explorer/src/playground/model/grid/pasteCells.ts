import { checkPlayground } from '../checkPlayground.ts';
import { readStake, readWeight } from '../fieldText.ts';
import { changeMoment } from '../moments.ts';
import { LIMITS, type Playground } from '../Playground.ts';
import { PlaygroundError } from '../PlaygroundError.ts';
import { cellText, FIRST_MINER, type GridPlace, gridSize, writeCell } from './gridCells.ts';
import type { Cells } from './tableText.ts';

/**
 * Pastes a block of cells: a whole table, with names at its edges, replaces the matrix; anything else is written from a cell on.
 *
 * @param playground - the playground
 * @param at - place of the moment
 * @param from - the cell that is selected
 * @param cells - what `readTable` read
 * @throws PlaygroundError where the block does not fit or holds what does not belong there; nothing is changed then
 */
export function pasteCells(playground: Playground, at: number, from: GridPlace, cells: Cells): Playground {
  if (isWholeTable(cells)) return pasteTable(playground, at, cells);
  const { rows, columns } = gridSize(playground);
  const [room, width] = [rows - from.row, columns - from.column];
  if (cells.length > room || cells[0]!.length > width)
    throw new PlaygroundError(
      `The block is ${cells.length} × ${cells[0]!.length}; from here there is room for ${room} × ${width}.`,
      {
        code: 'playground/bad-table',
        fix: 'Add miners or validators first, or paste a table with names at its edges.',
      },
    );
  let result = playground;
  for (const [i, row] of cells.entries())
    for (const [j, text] of row.entries())
      result = writeCell(result, at, { row: from.row + i, column: from.column + j }, text);
  return result;
}

/** Whether names stand at the edges: no number in the first row beyond its corner, nor in the first column. */
export function isWholeTable(cells: Cells): boolean {
  const edge = [...cells[0]!.slice(1), ...cells.slice(1).map(([name]) => name!)];
  return cells.length > 1 && cells[0]!.length > 1 && edge.every((text) => /^\p{L}/u.test(text));
}

/** Replaces names, weights and, where there is a column `stake`, stakes. */
function pasteTable(playground: Playground, at: number, cells: Cells): Playground {
  const hasStakes = cells[0]![1]!.toLowerCase() === 'stake';
  const first = hasStakes ? FIRST_MINER : 1;
  const miners = cells[0]!.slice(first);
  const validators = cells.slice(1).map(([name]) => name!);
  checkSize(validators.length, miners.length);
  const rows = Object.fromEntries(cells.slice(1).map((row, i) => [i, row.slice(first).map(readWeight)]));
  const stakes = Object.fromEntries(
    validators.map((_, i) => [i, hasStakes ? readStake(cells[i + 1]![1]!) : stakeBefore(playground, at, i)]),
  );
  const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');
  if (isSame(playground.validators, validators) && isSame(playground.miners, miners))
    return checkPlayground(changeMoment(playground, at, (moment) => ({ ...moment, rows, stakes })));
  // Other neurons: what later moments say is about somebody else.
  return checkPlayground({
    ...playground,
    validators,
    miners,
    moments: [{ epoch: 0, rows, stakes, endBonds: [] }],
  });
}

function stakeBefore(playground: Playground, at: number, i: number): bigint {
  return i < playground.validators.length
    ? readStake(cellText(playground, at, { row: i + 1, column: 1 }))
    : 1_000_000_000_000n;
}

function checkSize(validators: number, miners: number): void {
  if (validators <= LIMITS.validators && miners <= LIMITS.miners && miners > 0) return;
  throw new PlaygroundError(`The table has ${validators} validators and ${miners} miners.`, {
    code: 'playground/bad-table',
    fix: `Paste at most ${LIMITS.validators} validators and 1 to ${LIMITS.miners} miners.`,
  });
}
