import { scroller } from '@taokit/charts/components';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { makeElement } from './makeElement.ts';
import { type SortBy, sortRows, windowOf } from './tableRows.ts';

/** A column. */
export interface Column<Row> {
  /** Tells it from others. */
  readonly key: string;
  /** Its head. */
  readonly head: string;
  /** What the head means, for who rests on it. */
  readonly hint?: string;
  /** A cell. */
  readonly cell: (row: Row) => JSX.Element;
  /** Whether it holds figures, which stand at the right. */
  readonly isNumeric?: boolean;
  /** What rows are sorted by; a column without it cannot be sorted by. */
  readonly sortBy?: (row: Row) => number | bigint | string;
  /** Its width in a table that scrolls, as CSS has it. */
  readonly width?: string;
}

/** A table. */
export interface TableProps<Row> {
  /** What it shows, for who does not see it. */
  readonly caption: string;
  /** Its columns; the first names the row and stays where it is when the others scroll. */
  readonly columns: readonly Column<Row>[];
  /** Its rows. */
  readonly rows: readonly Row[];
  /** What stands there when there are none. */
  readonly empty?: JSX.Element;
  /** By which column it is sorted at first. */
  readonly sort?: SortBy;
  /** Whether a row stands out. */
  readonly isStanding?: (row: Row) => boolean;
  /** Height in pixels from which on it scrolls, and only the rows that are seen are drawn. The whole table is drawn when left out. */
  readonly height?: number;
}

const ROW_PX = 33;

/** A table that sorts; a long one draws only what is seen. */
export function Table<Row>(props: TableProps<Row>) {
  const [sort, setSort] = createSignal(props.sort);
  const [scrolled, setScrolled] = createSignal(0);
  const sorted = createMemo(() => sortRows(props.rows, props.columns, sort()));
  const isWindow = () => props.height !== undefined && sorted().length * ROW_PX > props.height;
  const seen = createMemo(
    () =>
      isWindow()
        ? windowOf(sorted().length, scrolled(), props.height!, ROW_PX)
        : { first: 0, last: sorted().length },
    undefined,
    { equals: (a, b) => a.first === b.first && a.last === b.last },
  );
  const visible = createMemo(() => sorted().slice(seen().first, seen().last));
  const toggle = (column: Column<Row>) =>
    setSort((before) =>
      before?.key === column.key
        ? { key: column.key, direction: before.direction === 'down' ? 'up' : 'down' }
        : { key: column.key, direction: column.isNumeric ? 'down' : 'up' },
    );
  return (
    <Show when={props.rows.length > 0} fallback={<p class="empty">{props.empty ?? 'Nothing here.'}</p>}>
      {scroller(
        makeElement,
        {
          label: () => props.caption,
          style: () => (isWindow() ? `height:${props.height}px` : undefined),
          onscroll: ({ currentTarget }: { readonly currentTarget: HTMLElement }) =>
            setScrolled(currentTarget.scrollTop),
        },
        <table class={isWindow() ? 'fixed' : ''} aria-rowcount={sorted().length + 1}>
          <caption class="unseen">{props.caption}</caption>
          <Show when={isWindow()}>
            <colgroup>
              <For each={props.columns}>{({ width }) => <col style={{ width: width ?? '9ch' }} />}</For>
            </colgroup>
          </Show>
          <thead>
            <tr>
              <For each={props.columns}>
                {(column) => <Head column={column} sort={sort()} onSort={() => toggle(column)} />}
              </For>
            </tr>
          </thead>
          <tbody>
            <Gap rows={seen().first} />
            <For each={visible()}>
              {(row, at) => (
                <tr
                  class={props.isStanding?.(row) ? 'standing' : ''}
                  aria-rowindex={isWindow() ? seen().first + at() + 2 : undefined}
                >
                  <For each={props.columns}>
                    {(column, index) =>
                      index() === 0 ? (
                        <th scope="row" class={column.isNumeric ? 'number' : ''}>
                          {column.cell(row)}
                        </th>
                      ) : (
                        <td class={column.isNumeric ? 'number' : ''}>{column.cell(row)}</td>
                      )
                    }
                  </For>
                </tr>
              )}
            </For>
            <Gap rows={sorted().length - seen().last} />
          </tbody>
        </table>,
      )}
    </Show>
  );
}

/** The room of rows that are not drawn. */
function Gap(props: { readonly rows: number }) {
  return (
    <Show when={props.rows > 0}>
      <tr class="gap" style={{ height: `${props.rows * ROW_PX}px` }} />
    </Show>
  );
}

function Head<Row>(props: {
  readonly column: Column<Row>;
  readonly sort: SortBy | undefined;
  readonly onSort: () => void;
}) {
  const direction = () => (props.sort?.key === props.column.key ? props.sort.direction : undefined);
  const said = () =>
    direction() === undefined ? 'none' : direction() === 'down' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={props.column.isNumeric ? 'number' : ''}
      title={props.column.hint}
      aria-sort={props.column.sortBy === undefined ? undefined : said()}
    >
      <Show when={props.column.sortBy} fallback={props.column.head}>
        <button type="button" class={`sort ${direction() ?? ''}`} onClick={() => props.onSort()}>
          {props.column.head}
        </button>
      </Show>
    </th>
  );
}
