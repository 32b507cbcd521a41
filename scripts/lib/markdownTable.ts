/** Rows of cells, the first of them the header, as a Markdown table whose columns line up. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const [header, ...rest] = rows;
  return [line(header!), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
