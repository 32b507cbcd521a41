import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expectSuccess, runCommand } from '../lib/runCommand.ts';
import { runPnpm } from '../lib/runPnpm.ts';
import { type WorkspacePackage, workspacePackages } from '../lib/workspacePackages.ts';

/** A copy of the tree in which a release is made, and thrown away. */
export interface ReleaseCopy {
  readonly folder: string;
  /** The packages by name, with the versions they got. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Copies the tree, gives the packages the versions that the waiting changesets make, and builds them.
 *
 * @param folder - where the copy is made
 * @throws Error with what the failing command said
 */
export function createReleaseCopy(folder: string): ReleaseCopy {
  for (const file of filesOfTree()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  // Builds know by content what changed: the compiler need not begin anew.
  for (const { dir } of workspacePackages()) copyBuild(dir, folder);
  expectSuccess(runCommand('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: folder }));
  expectSuccess(runPnpm(['install', '--frozen-lockfile', '--prefer-offline'], folder));
  expectSuccess(runPnpm(['changeset', 'version'], folder));
  const packages = workspacePackages(folder);
  for (const { dir } of packages) withoutProvenance(join(dir, 'package.json'));
  expectSuccess(runPnpm(['build'], folder));
  return { folder, versions: Object.fromEntries(packages.map((of) => [of.name, versionOf(of)])) };
}

/**
 * Publishes every package as the release does.
 *
 * @param copy - the tree of the release
 * @param env - of the registry
 */
export function publish({ folder }: ReleaseCopy, env: Readonly<Record<string, string>>): void {
  expectSuccess(runPnpm(['changeset', 'publish', '--no-git-tag'], folder, env));
}

/** What is tracked, and what is new and not ignored. */
function filesOfTree(): readonly string[] {
  const { output } = runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  return output.split('\0').filter((file) => file !== '' && existsSync(file));
}

function copyBuild(dir: string, folder: string): void {
  const dist = join(dir, 'dist');
  const target = join(folder, 'packages', dir.split('/').at(-1)!, 'dist');
  if (existsSync(dist)) cpSync(dist, target, { recursive: true, preserveTimestamps: true });
}

/** A statement of provenance is signed by what runs the release: here nobody can sign it. */
function withoutProvenance(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { publishConfig: Record<string, unknown> };
  delete manifest.publishConfig['provenance'];
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function versionOf({ dir }: WorkspacePackage): string {
  return (JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { readonly version: string })
    .version;
}
