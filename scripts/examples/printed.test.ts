import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../lib/runCommand.ts';

const GUIDE = 'docs/guides/study-incentive.md';
/** Inside the tree, so that packages resolve. */
const folder = resolve('node_modules/.cache/taokit/printed');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every `ts` block that is followed by a `text` block, which is what it prints. */
function printed(markdown: string): readonly { readonly code: string; readonly output: string }[] {
  return [...markdown.matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, code, output]) => ({
    code: code!,
    output: output!,
  }));
}

describe(GUIDE, () => {
  const markdown = readFileSync(GUIDE, 'utf8');
  const [, json] = /```json\n(.*?)```/s.exec(markdown)!;
  const snippets = printed(markdown);

  test('behaviour: what each snippet prints stands below it', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'scenario.json'), json!);
    expect(snippets).toHaveLength(5);
    for (const [i, { code, output }] of snippets.entries()) {
      const file = join(folder, `snippet${i}.mts`);
      writeFileSync(file, code.replaceAll("'scenario.json'", JSON.stringify(join(folder, 'scenario.json'))));
      expect(runCommand('tsx', ['-C', '@taokit/source', file]).output).toBe(output);
    }
  });
});
