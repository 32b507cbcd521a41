import { heatStepOf } from '@taokit/charts/components';
import { createEffect, For, Index, on, onMount, Show } from 'solid-js';
import { inheritRow, removeMiner, removeValidator } from '../model/edits.ts';
import { cellText, FIRST_MINER, type GridPlace, isEditable } from '../model/grid/gridCells.ts';
import type { Desk } from '../state/createDesk.ts';
import { createGrid, type Grid } from '../state/createGrid.ts';

/** Names, stakes and weights, edited as in a spreadsheet. */
export function WeightGrid(props: { readonly desk: Desk }) {
  const { desk } = props;
  const grid = createGrid(desk);
  let table: HTMLTableElement | undefined;
  const cellAt = ({ row, column }: GridPlace) => table?.rows[row]?.cells[column];
  const hasFocus = () => table?.contains(document.activeElement) ?? false;
  const focusCell = () => cellAt(grid.focus())?.focus();
  createEffect(on([grid.focus, grid.draft], () => hasFocus() && grid.draft() === undefined && focusCell()));
  const onKey = (event: KeyboardEvent) => {
    if (grid.draft() !== undefined || !(event.target as Element).matches('[data-cell]')) return;
    if (grid.press(event)) event.preventDefault();
  };
  const onClipboard = (event: ClipboardEvent, act: (text: DataTransfer) => void) => {
    if (grid.draft() !== undefined || event.clipboardData === null) return;
    event.preventDefault();
    act(event.clipboardData);
  };
  const place = (event: Event): GridPlace | undefined => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('[data-cell]');
    return cell === null
      ? undefined
      : { row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex };
  };
  const onPointer = (event: PointerEvent) => {
    const to = place(event);
    if (to === undefined || (event.target as Element).matches('input')) return;
    if (!grid.commit()) return event.preventDefault();
    const isAgain = event.pointerType === 'touch' && isSame(to, grid.focus());
    grid.select(to, event.shiftKey);
    if (isAgain) grid.edit();
  };
  return (
    <section class="table-scroll sheet-scroll" aria-label="Stakes and weights" tabIndex={-1}>
      <table
        ref={table}
        class="sheet"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of ARIA
        role="grid"
        aria-label="Stakes and weights: a row per validator, a column per miner"
        aria-multiselectable="true"
        onKeyDown={onKey}
        onPointerDown={onPointer}
        onDblClick={(event) => place(event) && grid.edit()}
        onFocusIn={(event) => {
          const to = place(event);
          if (to !== undefined && grid.draft() === undefined && !isSame(to, grid.focus())) grid.select(to);
        }}
        onCopy={(event) => onClipboard(event, (data) => data.setData('text/plain', grid.copy()))}
        onCut={(event) =>
          onClipboard(event, (data) => {
            data.setData('text/plain', grid.copy());
            grid.clear();
          })
        }
        onPaste={(event) => onClipboard(event, (data) => grid.paste(data.getData('text/plain')))}
      >
        <thead>
          <tr>
            <Index each={[undefined, undefined, ...desk.playground().miners]}>
              {(_, column) => <Cell desk={desk} grid={grid} row={0} column={column} onLeave={focusCell} />}
            </Index>
            <th class="row-tools">
              <span class="unseen">Tools</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Index each={desk.playground().validators}>
            {(_, row) => (
              <tr>
                <Index each={[undefined, undefined, ...desk.playground().miners]}>
                  {(_, column) => (
                    <Cell desk={desk} grid={grid} row={row + 1} column={column} onLeave={focusCell} />
                  )}
                </Index>
                <RowTools desk={desk} row={row} />
              </tr>
            )}
          </Index>
        </tbody>
        <ColumnTools desk={desk} />
      </table>
    </section>
  );
}

function isSame(a: GridPlace, b: GridPlace): boolean {
  return a.row === b.row && a.column === b.column;
}

/** How dark a weight is: its part of its row. */
function heatOf(desk: Desk, row: number, column: number): number {
  const line = desk.moment().weights[row - 1];
  if (line === undefined || column < FIRST_MINER) return -1;
  const sum = line.reduce((total, value) => total + value, 0);
  return heatStepOf(line[column - FIRST_MINER] ?? 0, sum);
}

function Cell(props: {
  readonly desk: Desk;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** Gives the focus back to the cell the grid is at. */
  readonly onLeave: () => void;
}) {
  const { desk, grid, row, column } = props;
  const here = { row, column };
  // A cell that is about to go is asked once more.
  const isThere = () => {
    const { validators, miners } = desk.playground();
    return row <= validators.length && column < miners.length + FIRST_MINER;
  };
  const text = () => (isThere() ? cellText(desk.playground(), desk.moment().at, here) : '');
  const isFocus = () => isSame(grid.focus(), here);
  const isEditing = () => isFocus() && grid.draft() !== undefined;
  const isOld = () => {
    const { ownRows, ownStakes } = desk.moment();
    return row > 0 && column > 0 && (column === 1 ? ownStakes : ownRows)[row - 1] === false;
  };
  const heat = () => (row === 0 ? -1 : heatOf(desk, row, column));
  const content = () => (
    <Show when={isEditing()} fallback={<span class="cell-text">{text()}</span>}>
      <Editor
        grid={grid}
        isText={row === 0 || column === 0}
        label={labelOf(desk, here)}
        onLeave={props.onLeave}
      />
    </Show>
  );
  const common = {
    'data-cell': '',
    get 'aria-selected'() {
      return grid.isSelected(here);
    },
    get tabIndex() {
      return isFocus() ? 0 : -1;
    },
    get 'aria-readonly'() {
      return !isEditable(here);
    },
    get classList() {
      return { focus: isFocus(), selected: grid.isSelected(here), old: isOld(), number: column > 0 };
    },
  };
  if (row === 0)
    return (
      <th scope="col" {...common}>
        {content()}
      </th>
    );
  if (column === 0)
    return (
      <th scope="row" {...common}>
        {content()}
      </th>
    );
  return (
    <td
      {...common}
      style={heat() < 0 ? {} : { background: `var(--heat-${heat()})`, color: `var(--on-heat-${heat()})` }}
    >
      {content()}
    </td>
  );
}

function labelOf(desk: Desk, { row, column }: GridPlace): string {
  const { validators, miners } = desk.playground();
  if (row === 0) return `Name of miner ${column - FIRST_MINER + 1}`;
  if (column === 0) return `Name of validator ${row}`;
  if (column === 1) return `Stake of ${validators[row - 1]}`;
  return `Weight of ${validators[row - 1]} for ${miners[column - FIRST_MINER]}`;
}

/** What is typed into a cell. Enter goes down, Tab to the right, Escape back. */
function Editor(props: {
  readonly grid: Grid;
  readonly isText: boolean;
  readonly label: string;
  readonly onLeave: () => void;
}) {
  const { grid } = props;
  let input: HTMLInputElement | undefined;
  onMount(() => input!.focus());
  const onKey = (event: KeyboardEvent) => {
    const move = ({ Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1] } as const)[
      event.key
    ];
    if (event.key !== 'Escape' && move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (move === undefined) grid.cancel();
    else if (!grid.commit(move)) return;
    props.onLeave();
  };
  return (
    <input
      ref={input}
      type="text"
      inputMode={props.isText ? 'text' : 'decimal'}
      aria-label={props.label}
      autocomplete="off"
      spellcheck={false}
      value={grid.draft() ?? ''}
      onInput={({ currentTarget }) => grid.type(currentTarget.value)}
      onKeyDown={onKey}
      onBlur={() => grid.draft() !== undefined && !grid.commit() && grid.cancel()}
    />
  );
}

function RowTools(props: { readonly desk: Desk; readonly row: number }) {
  const { desk } = props;
  const name = () => desk.playground().validators[props.row] ?? '';
  const at = () => desk.moment().at;
  const isOwn = () => desk.moment().ownRows[props.row] || desk.moment().ownStakes[props.row];
  return (
    <td class="row-tools">
      <Show when={at() > 0}>
        <Show when={isOwn()} fallback={<span class="soft">as before</span>}>
          <button
            type="button"
            class="button small"
            aria-label={`${name()}: as before this moment`}
            onClick={() => desk.attempt((now) => inheritRow(now, at(), props.row))}
          >
            as before
          </button>
        </Show>
      </Show>
      <button
        type="button"
        class="copy remove"
        aria-label={`Remove validator ${name()}`}
        disabled={desk.playground().validators.length === 1}
        onClick={() => desk.attempt((now) => removeValidator(now, props.row))}
      >
        <Cross />
      </button>
    </td>
  );
}

function ColumnTools(props: { readonly desk: Desk }) {
  const { desk } = props;
  return (
    <tfoot>
      <tr>
        <td colSpan={FIRST_MINER} />
        <For each={desk.playground().miners}>
          {(name, miner) => (
            <td class="number">
              <button
                type="button"
                class="copy remove"
                aria-label={`Remove miner ${name}`}
                disabled={desk.playground().miners.length === 1}
                onClick={() => desk.attempt((now) => removeMiner(now, miner()))}
              >
                <Cross />
              </button>
            </td>
          )}
        </For>
        <td />
      </tr>
    </tfoot>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 4.5l7 7m0-7l-7 7" />
    </svg>
  );
}
