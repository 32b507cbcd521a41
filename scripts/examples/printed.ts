import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/runCommand.ts';

/** A snippet of a guide, and what it prints. */
export interface PrintedSnippet {
  readonly code: string;
  readonly output: string;
}

/** Every `ts` block that is followed by a `text` block, which is what it prints. */
export function printedSnippets(markdown: string): readonly PrintedSnippet[] {
  return [...markdown.matchAll(/```ts\n((?:(?!```).)*?)```\n\n```text\n(.*?)```/gs)].map(
    ([, code, output]) => ({
      code: code!,
      output: output!,
    }),
  );
}

/**
 * Runs a snippet on the sources, and gives what it prints.
 *
 * @param snippet - its code; `scenario.json` in it is the guide's own
 * @param folder - a folder below scripts/, so that packages resolve
 * @param name - a file name without its ending
 */
export function runSnippet({ code }: PrintedSnippet, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mts`);
  writeFileSync(file, code.replaceAll("'scenario.json'", JSON.stringify(join(folder, 'scenario.json'))));
  return runCommand('tsx', ['-C', '@taokit/source', file]).output;
}
