import { escapeHtml } from '../page/escapeHtml.ts';
import { scroller } from './scroller.ts';

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
  const heads = columns.map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.head)}</th>`);
  const body = rows.map((row) => rowHtml(table, row));
  const note = caption === undefined ? '' : `<p class="caption">${escapeHtml(caption)}</p>`;
  const html = `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  const wide = columns.length > NARROW_COLUMNS ? ' wide' : '';
  return `<div class="table${wide}"><h3>${escapeHtml(title)}</h3>${note}${scroller(title, html)}</div>`;
}

function rowHtml<Row>({ columns, isAlarming, beginsGroup }: HtmlTable<Row>, row: Row): string {
  const alarming = isAlarming?.(row) ?? false;
  const mark = alarming ? ' <span class="mark">!</span>' : '';
  const cells = columns.map((column, at) => {
    const text = escapeHtml(column.cell(row));
    return at === 0
      ? `<th scope="row"${classOf(column)}>${text}${mark}</th>`
      : `<td${classOf(column)}>${text}</td>`;
  });
  const classes = [alarming ? 'alarm' : '', beginsGroup?.(row) ? 'group' : ''].filter((name) => name !== '');
  return `<tr${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${cells.join('')}</tr>`;
}

function classOf({ numeric, text }: Pick<TableColumn<never>, 'numeric' | 'text'>): string {
  if (numeric) return ' class="number"';
  return text ? ' class="text"' : '';
}
