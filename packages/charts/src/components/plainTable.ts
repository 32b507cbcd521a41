import type { Numbers } from '../figure/Numbers.ts';
import type { Content, Make } from './Make.ts';

/** A cell. */
interface Cell<Made> {
  /** What stands in it. */
  readonly content: Content<Made>;
  /** `number` of figures, which stand at the right; `text` of sentences, which may break. */
  readonly kind?: string | undefined;
}

/** A row. */
export interface Row<Made> {
  /** Its cells; the first names it. */
  readonly cells: readonly Cell<Made>[];
  /** How it stands out. */
  readonly kind?: string | undefined;
}

/** A table, as it is written. */
interface PlainTable<Made> {
  /** Heads of its columns. */
  readonly heads: readonly Cell<Made>[];
  /** Its rows. */
  readonly rows: readonly Row<Made>[];
  /** What kind of table it is. */
  readonly kind?: string;
}

/** A table that is there at once: the first column names the row, and stays in sight when the others scroll. */
export function plainTable<Made>(make: Make<Made>, { heads, rows, kind }: PlainTable<Made>): Made {
  const head = heads.map((cell) => make('th', { scope: 'col', class: cell.kind }, cell.content));
  const body = rows.map((row) => {
    const [first, ...others] = row.cells;
    return make(
      'tr',
      { class: row.kind },
      make('th', { scope: 'row', class: first?.kind }, first?.content),
      others.map((cell) => make('td', { class: cell.kind }, cell.content)),
    );
  });
  return make('table', { class: kind }, make('thead', {}, make('tr', {}, head)), make('tbody', {}, body));
}

/** The numbers of a figure. */
export function numbersTable<Made>(
  make: Make<Made>,
  { head, rows, columns }: Numbers,
  { kind, mark }: { readonly kind?: string; readonly mark?: (row: number) => Content<Made> } = {},
): Made {
  return plainTable(make, {
    ...(kind !== undefined && { kind }),
    heads: [{ content: head }, ...columns.map(({ name }) => ({ content: name, kind: 'number' }))],
    rows: rows.map((name, at) => ({
      cells: [
        { content: mark === undefined ? name : [mark(at), ' ', name] },
        ...columns.map(({ cells }) => ({ content: cells[at], kind: 'number' })),
      ],
    })),
  });
}
