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
  return workspacePackages().map((of) => {
    const { status, output } = runPnpm(['pack', '--pack-destination', target], of.dir);
    const stem = `${of.name.replace('@', '').replace('/', '-')}-`;
    const file = readdirSync(target).find((entry) => entry.startsWith(stem));
    if (status !== 0 || file === undefined) throw new Error(`${of.name} could not be packed:\n${output}`);
    return { of, file: join(target, file) };
  });
}
