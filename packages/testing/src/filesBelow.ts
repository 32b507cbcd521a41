import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, but for what is installed there. No link is followed: those of workspace packages lead in circles, and
 * `readdirSync` with `recursive` goes round and round.
 *
 * @param folder - where to look
 * @returns paths from there, in order
 */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      if (entry.name === 'node_modules') return [];
      return filesBelow(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    })
    .sort();
}
