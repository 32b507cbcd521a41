import { setWeight } from '../edits.ts';
import type { Playground } from '../Playground.ts';
import { FIRST_MINER } from './gridCells.ts';
import { cornersOf, type GridSelection } from './gridKeys.ts';

/**
 * Sets the selected weights to 0; names and stakes stay.
 *
 * @param playground - the playground
 * @param at - place of the moment
 * @param selection - what is selected
 */
export function clearCells(playground: Playground, at: number, selection: GridSelection): Playground {
  const [from, to] = cornersOf(selection);
  let result = playground;
  for (let row = Math.max(1, from.row); row <= to.row; row++)
    for (let column = Math.max(FIRST_MINER, from.column); column <= to.column; column++)
      result = setWeight(result, at, [row - 1, column - FIRST_MINER], 0);
  return result;
}
