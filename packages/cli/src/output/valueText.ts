import { textTable } from '@taokit/charts/text';
import { cellText, isCell } from './cellText.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * An answer as a person reads it: one value as it is, a list of records as a table, a record as two columns, what is inside below.
 *
 * @param value - the answer
 * @param columns - which columns a table of it has, in this order; every one that fits a cell when left out
 */
export function valueText(value: unknown, columns?: readonly string[]): string {
  if (value === undefined || value === null) return 'none';
  if (isCell(value)) return cellText(value);
  const list = listOf(value);
  if (list === undefined) return recordText(value as Row);
  if (list.length === 0) return 'none';
  return list.every(isCell) ? list.map(inline).join('\n') : tableText(list, columns);
}

/** Whatever can be walked, as a list; maps are rows of key and value. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (value instanceof Map)
    return [...value].map(([key, entry]) => (isCell(entry) ? { key, value: entry } : rowOf(key, entry)));
  if (Array.isArray(value) || value instanceof Set) return [...value];
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>);
  return undefined;
}

function rowOf(key: unknown, entry: unknown): Row {
  return Array.isArray(entry) || ArrayBuffer.isView(entry) || entry instanceof Map
    ? { key, value: inline(entry) }
    : { key, ...(entry as object) };
}

function tableText(rows: readonly unknown[], wanted: readonly string[] | undefined): string {
  const records = rows.map((row) => (isCell(row) ? { value: row } : (row as Row)));
  const columns = wanted ?? columnsOf(records);
  const isLeft = (name: string) => records.some((row) => isWord(row[name]));
  return textTable(
    columns.map((name) => ({ head: words(name), left: isLeft(name), cell: (row: Row) => inline(row[name]) })),
    records,
  );
}

/** Columns whose values fit a cell, or are short lists. */
function columnsOf(records: readonly Row[]): readonly string[] {
  const names = new Set(records.flatMap((row) => Object.keys(row)));
  return [...names].filter((name) =>
    records.every((row) => typeof row[name] !== 'function' && inline(row[name]).length <= 80),
  );
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Uint8Array;
}

function recordText(record: Row): string {
  const entries = Object.entries(record).filter(([, value]) => typeof value !== 'function');
  if (entries.length === 0) return 'none';
  const [cells, others] = [
    entries.filter(([, value]) => isShort(value)),
    entries.filter(([, value]) => !isShort(value)),
  ];
  const width = Math.max(0, ...cells.map(([name]) => words(name).length));
  const lines = cells.map(([name, value]) => `${words(name).padEnd(width)}  ${inline(value)}`);
  const parts = others.map(([name, value]) => `${words(name)}:\n${indent(valueText(value))}`);
  return [...(lines.length === 0 ? [] : [lines.join('\n')]), ...parts].join('\n\n');
}

function isShort(value: unknown): boolean {
  return isCell(value) || (Array.isArray(value) && value.every(isCell) && inline(value).length <= 80);
}

/** A value in one line. */
function inline(value: unknown): string {
  if (isCell(value)) return cellText(value).replace(/\s*\n\s*/g, ' ');
  if (value instanceof Map)
    return inline([...value].map(([key, entry]) => `${cellText(key)}: ${inline(entry)}`));
  const list = listOf(value);
  if (list !== undefined) return list.length === 0 ? '-' : list.map(inline).join(', ');
  return Object.entries(value as Row)
    .filter(([, entry]) => typeof entry !== 'function')
    .map(([name, entry]) => `${words(name)} ${inline(entry)}`)
    .join(' ');
}

/** `taoReserveRao` as `tao reserve rao`. */
function words(name: string): string {
  return name.replace(
    /([a-z\d])([A-Z])/g,
    (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
  );
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
