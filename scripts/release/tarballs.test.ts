/** What npm would get of each package, without installing it: `pnpm release:rehearse` does the rest. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packTarballs } from '../lib/packTarballs.ts';
import { runCommand } from '../lib/runCommand.ts';
import { LICENSES_FILE } from '../lib/thirdPartyLicenses.ts';
import { workspacePackages } from '../lib/workspacePackages.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-tarballs-'));
const packages = workspacePackages().map(({ name }) => name);
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  files = new Map(packTarballs(folder).map(({ of, file }) => [of.name, file]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  readonly license: string;
  readonly repository: { readonly url: string; readonly directory: string };
  readonly publishConfig: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function tar(name: string, ...args: readonly string[]): string {
  return runCommand('tar', [args[0]!, files.get(name)!, ...args.slice(1)]).output;
}

describe('a tarball', () => {
  test.each(packages)('%s: licences, a README, builds and sources, and nothing else', (name) => {
    const names = tar(name, '-tzf').trim().split('\n');
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json'].map((file) => `package/${file}`)),
    );
    expect(names.filter((file) => /\.(test|test-d)\.|tsbuildinfo|node_modules|\.bundled/.test(file))).toEqual(
      [],
    );
    expect(
      names.filter(
        (file) => !/^package\/(dist|src|LICENSE|README\.md|package\.json|kernel\.wasm\.d\.ts)/.test(file),
      ),
    ).toEqual([]);
    expect(names.includes(`package/dist/${LICENSES_FILE}`)).toBe(
      existsSync(join('packages', name.replace('@taokit/', ''), 'dist', LICENSES_FILE)),
    );
  });

  test.each(packages)('%s: a manifest that npm can prove the origin of, with versions', (name) => {
    const manifest = JSON.parse(tar(name, '-xzOf', 'package/package.json')) as Manifest;
    expect(manifest.license).toBe('Apache-2.0');
    // A statement of provenance is refused for a package that names another repository.
    expect(manifest.repository).toMatchObject({
      url: 'git+https://github.com/taokit/taokit.git',
      directory: `packages/${name.replace('@taokit/', '')}`,
    });
    expect(manifest.publishConfig).toMatchObject({ access: 'public', provenance: true });
    for (const version of Object.values(manifest.dependencies ?? {}))
      expect(version).not.toMatch(/workspace:|catalog:/);
  });

  test('behaviour: every package has a snippet that a rehearsal runs', () => {
    const missing = packages.filter(
      (name) => !existsSync(`scripts/release/snippets/${name.replace('@taokit/', '')}.mjs`),
    );
    expect(missing).toEqual([]);
  });

  test('behaviour: the workflow that publishes may sign, and keeps what packages are made of', () => {
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    expect(workflow).toContain('id-token: write');
    expect(workflow).toContain('release:rehearse');
  });
});
