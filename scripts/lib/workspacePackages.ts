import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A published package of the workspace. */
export interface WorkspacePackage {
  /** Full name, `@taokit/yuma`. */
  readonly name: string;
  /** Absolute folder. */
  readonly dir: string;
  /** Every importable name with the source file it leads to: `@taokit/keys/node` -> `.../src/node/index.ts`. */
  readonly entries: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The published packages, in the order of their names. */
export function workspacePackages(root = '.'): readonly WorkspacePackage[] {
  return (
    readdirSync(join(root, 'packages'))
      // A folder that a deleted package left behind has builds and links, and no manifest.
      .filter((folder) => existsSync(resolve(root, 'packages', folder, 'package.json')))
      .sort()
      .map((folder) => readPackage(resolve(root, 'packages', folder)))
      .filter((found) => found !== undefined)
  );
}

function readPackage(dir: string): WorkspacePackage | undefined {
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest;
  if (manifest.private) return undefined;
  const entries = Object.entries(manifest.exports).flatMap(([path, target]) => {
    const source = typeof target === 'string' ? undefined : target['@taokit/source'];
    return source === undefined ? [] : [[manifest.name + path.slice(1), join(dir, source)] as const];
  });
  return { name: manifest.name, dir, entries: Object.fromEntries(entries) };
}
