import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printedSnippets, runSnippet } from './printed.ts';

/** Below scripts/, so that what its manifest declares resolves. */
const cache = resolve('scripts/node_modules/.cache/taokit/printed');
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const guides = readdirSync('docs/guides')
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, markdown: readFileSync(join('docs/guides', name), 'utf8') }))
  .map((guide) => ({ ...guide, snippets: printedSnippets(guide.markdown) }))
  .filter(({ snippets }) => snippets.length > 0);

describe('what a snippet of a guide prints stands below it', () => {
  test.each(guides)('$name', ({ name, markdown, snippets }) => {
    const folder = join(cache, name);
    mkdirSync(folder, { recursive: true });
    const scenario = /```json\n(.*?)```/s.exec(markdown)?.[1];
    if (scenario !== undefined) writeFileSync(join(folder, 'scenario.json'), scenario);
    for (const [i, snippet] of snippets.entries())
      expect(runSnippet(snippet, folder, `snippet${i}`)).toBe(snippet.output);
  });

  test('no guide lost its snippets', () => {
    expect(guides.map(({ name }) => name)).toEqual([
      'getting-started.md',
      'json-and-bigint.md',
      'study-incentive.md',
      'subnet-owner.md',
      'validator-and-miner.md',
      'wallet-and-dashboard.md',
    ]);
  });
});
