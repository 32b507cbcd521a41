import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { filesBelow } from './filesBelow.ts';
import type { VectorFile } from './VectorSuite.ts';

/** The repository: tests name its folders whatever folder they are started in. */
const ROOT = join(import.meta.dirname, '../../..');

/**
 * Reads every JSON file below a folder, or one file. What is installed there is passed over, and no link is followed.
 *
 * @param path - absolute, or relative to the repository
 * @returns the files in the order of their paths
 * @throws SyntaxError, with the file's name, when one holds something else than JSON
 */
export function readVectors(path: string): readonly VectorFile[] {
  return findJson(isAbsolute(path) ? path : join(ROOT, path)).map(readVector);
}

function readVector(path: string): VectorFile {
  const text = readFileSync(path, 'utf8');
  try {
    return { path, json: JSON.parse(text) as VectorFile['json'] };
  } catch (cause) {
    throw new SyntaxError(`${path} holds something else than JSON.`, { cause });
  }
}

function findJson(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return filesBelow(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));
}
