import { card } from '../components/card.ts';
import { type Html, makeHtml } from '../components/makeHtml.ts';
import { mark } from '../components/mark.ts';
import { type Row as PlainRow, plainTable } from '../components/plainTable.ts';
import { scroller } from '../components/scroller.ts';

/** One column of a table. */
export interface TableColumn<Row> {
  /** Its head. */
  readonly head: string;
  /** Its text for a row. */
  readonly cell: (row: Row) => string;
  /** Whether it holds numbers, to be aligned to the right. */
  readonly numeric?: boolean;
  /** Whether it holds sentences, which may break. */
  readonly text?: boolean;
}

/** A table. The first column names the row; it stays in sight when the others scroll. */
export interface HtmlTable<Row> {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** Its columns. */
  readonly columns: readonly TableColumn<Row>[];
  /** Its rows. */
  readonly rows: readonly Row[];
  /** Rows that stand out: they are red, and marked. */
  readonly isAlarming?: (row: Row) => boolean;
  /** Rows that begin a group: a line separates them from those above. */
  readonly beginsGroup?: (row: Row) => boolean;
}

/** So many columns stand beside a chart; more take the whole width. */
const NARROW_COLUMNS = 5;

/** A table as HTML. */
export function htmlTable<Row>(table: HtmlTable<Row>): string {
  const { title, caption, columns, rows } = table;
  const html = plainTable(makeHtml, {
    heads: columns.map(({ head, ...column }) => ({ content: head, kind: kindOf(column) })),
    rows: rows.map((row) => rowOf(table, row)),
  });
  const isWide = columns.length > NARROW_COLUMNS;
  return card(makeHtml, { title, caption, level: 3, isWide }, scroller(makeHtml, { label: title }, html))
    .html;
}

function rowOf<Row>({ columns, isAlarming, beginsGroup }: HtmlTable<Row>, row: Row): PlainRow<Html> {
  const alarming = isAlarming?.(row) ?? false;
  const kinds = [alarming ? 'alarm' : '', beginsGroup?.(row) ? 'group' : ''].filter((kind) => kind !== '');
  return {
    kind: kinds.join(' '),
    cells: columns.map((column, at) => ({
      content: [column.cell(row), at === 0 && alarming ? mark(makeHtml) : undefined],
      kind: kindOf(column),
    })),
  };
}

function kindOf({ numeric, text }: Pick<TableColumn<never>, 'numeric' | 'text'>): string | undefined {
  if (numeric) return 'number';
  return text ? 'text' : undefined;
}
