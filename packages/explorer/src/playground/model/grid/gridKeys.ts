import type { GridPlace } from './gridCells.ts';

/** A rectangle of cells, from where it began to where it goes. */
export interface GridSelection {
  /** Where it began. */
  readonly anchor: GridPlace;
  /** Where it goes, and where keys act. */
  readonly focus: GridPlace;
}

/** What a key does to a grid while no cell is being edited. */
export type GridAction =
  | { readonly kind: 'select'; readonly selection: GridSelection }
  | { readonly kind: 'edit'; readonly start: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A key as the browser tells it. */
export interface GridKey {
  /** Its name. */
  readonly key: string;
  /** Whether control, or command, is held. */
  readonly isCommand: boolean;
  /** Whether shift is held. */
  readonly isShift: boolean;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Move = (place: GridPlace, size: Size) => GridPlace;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
};

/** With control or command: to the edge. */
const FAR_MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/**
 * What a key does, as in a spreadsheet.
 *
 * @param selection - what is selected
 * @param key - the key
 * @param size - of the grid
 * @returns the action; none where the key is the browser's, such as Tab and those that copy and paste
 */
export function gridKey(selection: GridSelection, key: GridKey, size: Size): GridAction | undefined {
  const { focus } = selection;
  const move = (key.isCommand ? FAR_MOVES : MOVES)[key.key];
  if (move !== undefined) {
    const to = within(move(focus, size), size);
    return { kind: 'select', selection: { anchor: key.isShift ? selection.anchor : to, focus: to } };
  }
  if (key.isCommand) return commandOf(key, size);
  if (key.key === 'Enter' || key.key === 'F2') return { kind: 'edit', start: null };
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' };
  if ([...key.key].length === 1 && key.key !== ' ') return { kind: 'edit', start: key.key };
  return undefined;
}

function commandOf({ key, isShift }: GridKey, { rows, columns }: Size): GridAction | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: isShift ? 'redo' : 'undo' };
  if (letter === 'y') return { kind: 'redo' };
  if (letter !== 'a') return undefined;
  return {
    kind: 'select',
    selection: { anchor: { row: 1, column: 2 }, focus: { row: rows - 1, column: columns - 1 } },
  };
}

/** The nearest cell there is. */
export function within({ row, column }: GridPlace, { rows, columns }: Size): GridPlace {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most - 1));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

/** Corners of a selection, the upper left first. */
export function cornersOf({ anchor, focus }: GridSelection): readonly [from: GridPlace, to: GridPlace] {
  return [
    { row: Math.min(anchor.row, focus.row), column: Math.min(anchor.column, focus.column) },
    { row: Math.max(anchor.row, focus.row), column: Math.max(anchor.column, focus.column) },
  ];
}
