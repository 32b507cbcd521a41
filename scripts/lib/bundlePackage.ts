import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '@taokit/testing/files';
import { build, type Plugin } from 'esbuild';
import { markBundled } from './isBundled.ts';
import { kernelFile } from './kernelFile.ts';
import { pureConstants } from './pureConstants.ts';
import { LICENSES_FILE, thirdPartyLicenses } from './thirdPartyLicenses.ts';
import type { WorkspacePackage } from './workspacePackages.ts';

/**
 * Writes what a package runs as: one flat ES module per entry, with a source map, beside the declarations that `tsc -b` wrote.
 * What several entries share is in chunks, so that a class is one class and a secret one secret whichever entry it comes from.
 *
 * Licences of code of others that is in them stand beside them.
 */
export async function bundlePackage(of: WorkspacePackage): Promise<void> {
  const dist = join(of.dir, 'dist');
  removeModules(dist);
  const { metafile } = await build({
    entryPoints: entryPoints(of),
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    conditions: ['@taokit/source'],
    sourcemap: true,
    metafile: true,
    plugins: [pureConstants, bundled],
    // The augmentation of @polkadot/api imports modules of types alone.
    logOverride: { 'ignored-bare-import': 'silent' },
    logLevel: 'warning',
  });
  if (of.name === '@taokit/yuma') writeFileSync(join(dist, 'kernel.wasm'), kernelFile());
  const licenses = thirdPartyLicenses(metafile);
  if (licenses !== undefined) writeFileSync(join(dist, LICENSES_FILE), licenses);
  markBundled(of);
}

/**
 * What is published nowhere, or only for the sake of it, is part of the module that uses it: how commands read their arguments,
 * what they show, which vectors they run. Every other package is imported when the module is.
 */
const bundled: Plugin = {
  name: 'bundled',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || BUNDLED.test(path) ? undefined : { path, external: true },
    );
  },
};

const BUNDLED = /^(@taokit\/(command-line|charts\/text|testing(\/(dtao|epochs|fixed))?)|@stricli\/core)$/;

/** Every entry, and what a manifest names as having side effects, such as the module of a worker. */
function entryPoints({ dir, entries }: WorkspacePackage): Readonly<Record<string, string>> {
  const { sideEffects } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
    sideEffects: unknown;
  };
  const workers = (Array.isArray(sideEffects) ? sideEffects : [])
    .filter((path): path is string => /^\.\/src\/.*\.ts$/.test(path))
    .map((path) => join(dir, path));
  const name = (file: string) => relative(join(dir, 'src'), file).replace(/\.ts$/, '');
  return Object.fromEntries([...Object.values(entries), ...workers].map((file) => [name(file), file]));
}

function removeModules(dist: string): void {
  for (const name of filesBelow(dist))
    if (/\.js(\.map)?$/.test(name) || name === LICENSES_FILE) rmSync(join(dist, name));
}
