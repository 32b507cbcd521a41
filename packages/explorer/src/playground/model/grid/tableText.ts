import { dsvFormat } from 'd3-dsv';
import { PlaygroundError } from '../PlaygroundError.ts';

/** Cells of a pasted block, row by row, all rows equally long. */
export type Cells = readonly (readonly string[])[];

const SEPARATORS = ['\t', ';', ','] as const;
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads what was copied from a spreadsheet or a CSV file.
 *
 * @param text - separated by tabs, semicolons or commas, whichever its first line has; quoted cells may hold them
 * @returns the cells, short rows filled up with empty ones
 * @throws PlaygroundError where nothing is there, or too much
 */
export function readTable(text: string): Cells {
  if (text.length > MOST_CHARACTERS) throw bad(`The table has ${text.length} characters.`, 'Paste less.');
  const body = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  if (body.trim() === '') throw bad('There is no cell in what was pasted.', 'Copy some cells first.');
  const head = body.split('\n', 1)[0]!;
  const separator = SEPARATORS.find((one) => head.includes(one)) ?? '\t';
  const rows = dsvFormat(separator).parseRows(body);
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, j) => (row[j] ?? '').trim()));
}

/** Cells as text a spreadsheet takes. */
export function writeTable(cells: Cells): string {
  return dsvFormat('\t').formatRows(cells.map((row) => [...row]));
}

/** Cells as CSV. */
export function writeCsv(cells: Cells): string {
  return `${dsvFormat(',').formatRows(cells.map((row) => [...row]))}\n`;
}

function bad(sentence: string, fix: string): PlaygroundError {
  return new PlaygroundError(sentence, { code: 'playground/bad-table', fix });
}
