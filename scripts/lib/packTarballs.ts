import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from './runPnpm.ts';
import { type WorkspacePackage, workspacePackages } from './workspacePackages.ts';

/** A package and the tarball npm would get. */
export interface Tarball {
  readonly of: WorkspacePackage;
  readonly file: string;
}

/**
 * Packs every published package, as `pnpm publish` would.
 *
 * @param target - an empty folder for the tarballs
 */
export function packTarballs(target: string): readonly Tarball[] {
  const packages = workspacePackages();
  // One process for all of them: to start pnpm takes longer than to pack.
  const filters = packages.flatMap(({ name }) => ['--filter', name]);
  const { status, output } = runPnpm([...filters, 'pack', '--pack-destination', target]);
  if (status !== 0) throw new Error(`The packages could not be packed:\n${output}`);
  return packages.map((of) => {
    const stem = `${of.name.replace('@', '').replace('/', '-')}-`;
    const file = readdirSync(target).find((entry) => entry.startsWith(stem));
    if (file === undefined) throw new Error(`${of.name} was not packed:\n${output}`);
    return { of, file: join(target, file) };
  });
}
