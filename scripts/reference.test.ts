import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndex } from './lib/guideIndex.ts';
import { workspacePackages } from './lib/workspacePackages.ts';

/** Entries without anything to look up: types for another package's interface. */
const NOTHING_OF_ITS_OWN = ['@taokit/types/augment'];

describe('reference', () => {
  test.each(workspacePackages().map((found) => [found.name, found] as const))(
    '%s: every entry',
    (_, found) => {
      const config = join(found.dir, 'typedoc.json');
      const { entryPoints } = existsSync(config)
        ? (JSON.parse(readFileSync(config, 'utf8')) as { entryPoints: readonly string[] })
        : { entryPoints: ['src/index.ts'] };
      const entries = Object.entries(found.entries).filter(([name]) => !NOTHING_OF_ITS_OWN.includes(name));
      expect([...entryPoints].sort()).toEqual(entries.map(([, file]) => relative(found.dir, file)).sort());
    },
  );

  test.each(['guides', 'tutorials'])('%s: each is in the index once', (folder) => {
    const pages = readdirSync(join('docs', folder)).filter(
      (name) => name.endsWith('.md') && name !== 'README.md',
    );
    const listed = readIndex(join('docs', folder, 'README.md')).flatMap(({ pages }) =>
      pages.map(({ file }) => file),
    );
    expect([...listed].sort()).toEqual(pages.sort());
    for (const name of pages)
      expect(readFileSync(join('docs', folder, name), 'utf8'), name).toMatch(/^(<!-- .* -->\n+)?# \S/);
  });
});

describe('rooms', () => {
  test('every folder has a page that says what to run', () => {
    const folders = [
      'assembly',
      'benchmarks',
      'docs',
      'examples',
      'scripts',
      'vectors',
      ...readdirSync('packages'),
    ];
    const pages = readdirSync('docs/rooms').filter((name) => name !== 'README.md');
    expect(pages.map((name) => name.replace('.md', '')).sort()).toEqual(folders.sort());
    for (const page of pages)
      expect(readFileSync(join('docs/rooms', page), 'utf8')).toContain('```sh\nnpx -y pnpm@12 ');
  });
});
