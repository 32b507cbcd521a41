import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExplorer } from './buildExplorer.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(REPOSITORY, 'node_modules/.cache/taokit/explorer');
const STAMP = join(REPOSITORY, 'node_modules/.cache/taokit/explorer.stamp');

/**
 * The folder of the built pages: built now unless they are newer than every source they are made of.
 *
 * @returns where they are
 */
export async function buildWhenStale(): Promise<string> {
  const stamp = String(newestSource());
  if (readStamp() === stamp && statSync(join(FOLDER, 'index.html'), { throwIfNoEntry: false }) !== undefined)
    return FOLDER;
  await buildExplorer(FOLDER);
  mkdirSync(join(FOLDER, '..'), { recursive: true });
  writeFileSync(STAMP, stamp);
  return FOLDER;
}

/** When the newest source was written, and how many there are: one that is taken away is a change, too. */
function newestSource(): string {
  const packages = join(REPOSITORY, 'packages');
  const sources = readdirSync(packages).flatMap((name) => filesBelow(join(packages, name, 'src')));
  const own = [
    ...filesBelow(join(packages, 'explorer/build')),
    join(packages, 'explorer/index.html'),
    join(REPOSITORY, 'pnpm-lock.yaml'),
  ];
  const all = [...sources, ...own];
  return `${all.length} ${all.reduce((newest, path) => Math.max(newest, statSync(path).mtimeMs), 0)}`;
}

function filesBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readStamp(): string | undefined {
  return statSync(STAMP, { throwIfNoEntry: false }) && readFileSync(STAMP, 'utf8');
}
