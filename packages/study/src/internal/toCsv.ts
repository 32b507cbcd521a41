/** Rows as CSV with a head, as RFC 4180 quotes, but with line feeds. */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number | bigint)[])[],
): string {
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}

function field(value: string | number | bigint): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
