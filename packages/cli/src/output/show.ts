import type { CliIo } from '../CliIo.ts';
import { printable } from './printable.ts';
import { jsonText } from './toJson.ts';
import { valueText } from './valueText.ts';

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
export function show(io: CliIo, value: unknown, { json, columns }: ShowOptions): void {
  io.stdout.write(`${json ? jsonText(value) : printable(valueText(value, columns))}\n`);
}
