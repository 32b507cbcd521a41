/** One column of a table. */
export interface TextColumn<Row> {
  /** Its head. */
  readonly head: string;
  /** Its text for a row. */
  readonly cell: (row: Row) => string;
  /** Whether it is aligned to the left. */
  readonly left?: boolean;
}

/** A table as lines of text, columns as wide as their widest cell. */
export function textTable<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  const pad = (text: string, at: number) =>
    columns[at]!.left ? text.padEnd(widths[at]!) : text.padStart(widths[at]!);
  const [head, ...body] = lines.map((line) => line.map(pad).join('  ').trimEnd());
  return [head, '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...body].join('\n');
}
