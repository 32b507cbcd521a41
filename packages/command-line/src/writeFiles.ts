import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that a command may write: what to call it, where it goes, and what it holds; without a place it is left out. */
export type ResultFile = readonly [name: string, file: string | undefined, text: () => string];

/** Writes results to the files that were asked for, and says where they are. */
export function writeFiles(files: readonly ResultFile[]): void {
  for (const [name, file, text] of files) {
    if (file === undefined) continue;
    writeFileSync(resolve(file), text());
    process.stdout.write(`${name}: ${resolve(file)}\n`);
  }
}
