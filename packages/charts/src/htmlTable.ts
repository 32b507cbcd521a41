import { escapeHtml } from './escapeHtml.ts';

/** One column of a table. */
export interface TableColumn<Row> {
  /** Its head. */
  readonly head: string;
  /** Its text for a row. */
  readonly cell: (row: Row) => string;
  /** Whether it holds numbers, to be aligned to the right. */
  readonly numeric?: boolean;
}

/** A table as HTML, with its title if it has one. Rows that `isAlarming` are marked. */
export function htmlTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  isAlarming: (row: Row) => boolean = () => false,
  title?: string,
): string {
  const caption = title === undefined ? '' : `<caption>${escapeHtml(title)}</caption>`;
  const align = (column: TableColumn<Row>) => (column.numeric ? ' class="number"' : '');
  const heads = columns.map((column) => `<th${align(column)}>${escapeHtml(column.head)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((column) => `<td${align(column)}>${escapeHtml(column.cell(row))}</td>`);
    return `<tr${isAlarming(row) ? ' class="alarm"' : ''}>${cells.join('')}</tr>`;
  });
  return `<div class="table"><table>${caption}<thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
