import type { CliIo } from '../CliIo.ts';
import { printable } from './printable.ts';
import { jsonText } from './toJson.ts';

/** How an answer is shown. */
export interface ShowOptions {
  /** For programs. */
  readonly json: boolean;
  /** Which columns a table has for people. */
  readonly columns?: readonly string[] | undefined;
}

/**
 * Writes an answer: a table for people, JSON for programs.
 *
 * @param io - the world
 * @param value - the answer
 * @param options - for whom
 */
export async function show(io: CliIo, value: unknown, { json, columns }: ShowOptions): Promise<void> {
  io.stdout.write(`${json ? jsonText(value) : await textOf(value, columns)}\n`);
}

/** What makes tables is loaded by who needs one: a command's help does not. */
async function textOf(value: unknown, columns: ShowOptions['columns']): Promise<string> {
  const { valueText } = await import('./valueText.ts');
  return printable(valueText(value, columns));
}
