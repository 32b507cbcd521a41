import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExplorer } from './buildExplorer.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const BUILDS = join(REPOSITORY, 'node_modules/.cache/taokit/explorer');

/**
 * The folder of the built pages: built now unless they are newer than every source they are made of. Whoever asks at the same time, in
 * this process or another, gets a folder that is whole.
 *
 * @returns where they are
 */
export async function buildWhenStale(): Promise<string> {
  const folder = join(BUILDS, newestSource().replaceAll(/\W/g, '-'));
  if (existsSync(folder)) return folder;
  const unfinished = join(BUILDS, `unfinished-${process.pid}-${performance.now()}`);
  await buildExplorer(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    // Somebody else was faster.
    rmSync(unfinished, { recursive: true });
  }
  removeOlder(folder);
  return folder;
}

/** What was built of sources that are no more. */
function removeOlder(current: string): void {
  for (const name of readdirSync(BUILDS))
    if (join(BUILDS, name) !== current && !name.startsWith('unfinished'))
      rmSync(join(BUILDS, name), { recursive: true, force: true });
}

/** When the newest source was written, and how many there are: one that is taken away is a change, too. */
function newestSource(): string {
  const packages = join(REPOSITORY, 'packages');
  const sources = readdirSync(packages).flatMap((name) => filesBelow(join(packages, name, 'src')));
  const own = [
    ...filesBelow(join(packages, 'explorer/build')),
    // The block of mainnet that the money page is about.
    ...filesBelow(join(REPOSITORY, 'vectors/mainnet')),
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
