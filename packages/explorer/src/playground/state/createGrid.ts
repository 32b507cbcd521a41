import { type Accessor, createSignal } from 'solid-js';
import { clearCells } from '../model/grid/clearCells.ts';
import { cellText, type GridPlace, gridSize, isEditable, writeCell } from '../model/grid/gridCells.ts';
import { cornersOf, type GridAction, type GridSelection, gridKey, within } from '../model/grid/gridKeys.ts';
import { pasteCells } from '../model/grid/pasteCells.ts';
import { readTable, writeTable } from '../model/grid/tableText.ts';
import type { Desk } from './createDesk.ts';

/** The grid's own state: what is selected, what is being typed. */
export interface Grid {
  /** What is selected. */
  readonly selection: Accessor<GridSelection>;
  /** Where it goes; it is inside the grid however small that became. */
  readonly focus: Accessor<GridPlace>;
  /** Whether a cell is selected. */
  readonly isSelected: (place: GridPlace) => boolean;
  /** What is being typed into the focused cell; none while nothing is. */
  readonly draft: Accessor<string | undefined>;
  /** Types. */
  readonly type: (text: string) => void;
  /** Selects a cell, or goes on from where the selection began. */
  readonly select: (place: GridPlace, isExtending?: boolean) => void;
  /** Begins to edit the focused cell. */
  readonly edit: () => void;
  /** Takes what was typed, and moves on; tells whether it could be taken. */
  readonly commit: (move?: readonly [rows: number, columns: number]) => boolean;
  /** Forgets what was typed. */
  readonly cancel: () => void;
  /** What a key does; tells whether it did anything. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** The selected cells as text. */
  readonly copy: () => string;
  /** Pastes text at the selection. */
  readonly paste: (text: string) => boolean;
  /** Sets the selected weights to 0. */
  readonly clear: () => void;
}

/** A grid over a desk. */
export function createGrid(desk: Desk): Grid {
  const first = { row: 1, column: 2 };
  const [selection, setSelection] = createSignal<GridSelection>({ anchor: first, focus: first });
  const [draft, setDraft] = createSignal<string>();
  const size = () => gridSize(desk.playground());
  const focus = () => within(selection().focus, size());
  const at = () => desk.moment().at;
  const select = (place: GridPlace, isExtending = false) => {
    const to = within(place, size());
    setSelection(({ anchor }) => ({ anchor: isExtending ? anchor : to, focus: to }));
  };
  const begin = (start: string | null) => {
    if (isEditable(focus())) setDraft(start ?? cellText(desk.playground(), at(), focus()));
  };
  const commit = ([rows, columns]: readonly [number, number] = [0, 0]) => {
    const text = draft();
    const { row, column } = focus();
    if (text !== undefined && !desk.attempt((now) => writeCell(now, at(), { row, column }, text)))
      return false;
    setDraft(undefined);
    select({ row: row + rows, column: column + columns });
    return true;
  };
  const clear = () => desk.attempt((now) => clearCells(now, at(), selection()));
  const act = (action: GridAction) => {
    if (action.kind === 'select') setSelection(action.selection);
    else if (action.kind === 'edit') begin(action.start);
    else if (action.kind === 'clear') clear();
    else desk[action.kind]();
  };
  return {
    selection,
    focus,
    isSelected: ({ row, column }) => {
      const [from, to] = cornersOf(selection());
      return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
    },
    draft,
    type: setDraft,
    select,
    edit: () => begin(null),
    commit,
    cancel: () => {
      setDraft(undefined);
      desk.clearFault();
    },
    press: ({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }) => {
      if (altKey || isComposing) return false;
      const action = gridKey(selection(), { key, isCommand: ctrlKey || metaKey, isShift: shiftKey }, size());
      if (action === undefined) return false;
      act(action);
      return true;
    },
    copy: () => {
      const [from, to] = cornersOf(selection());
      const rows = Array.from({ length: to.row - from.row + 1 }, (_, i) => from.row + i);
      const columns = Array.from({ length: to.column - from.column + 1 }, (_, j) => from.column + j);
      const text = (row: number, column: number) => cellText(desk.playground(), at(), { row, column });
      return writeTable(rows.map((row) => columns.map((column) => text(row, column))));
    },
    paste: (text) => {
      const [from] = cornersOf(selection());
      return desk.attempt((now) => pasteCells(now, at(), from, readTable(text)));
    },
    clear,
  };
}
