import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { VectorFile } from './VectorSuite.ts';

/** The repository: tests name its folders whatever folder they are started in. */
const ROOT = join(import.meta.dirname, '../../..');

/**
 * Reads every JSON file below a folder, or one file.
 *
 * @param path - absolute, or relative to the repository
 * @returns the files in the order of their paths
 */
export function readVectors(path: string): readonly VectorFile[] {
  return findJson(isAbsolute(path) ? path : join(ROOT, path))
    .sort()
    .map((found) => ({ path: found, json: JSON.parse(readFileSync(found, 'utf8')) as VectorFile['json'] }));
}

function findJson(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));
}
