import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetUndecided } from './forgetUndecided.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-mutants-'));
const kept = join(folder, 'mutants.json');
const MUTANTS = ['Killed', 'Survived', 'NoCoverage', 'Timeout'].map((status, id) => ({ id, status }));

/** Tests of a package, as a run would keep them. */
function testsOfFixed(): Record<string, { source: string }> {
  const files = ['src', 'test'].flatMap((folder) =>
    filesBelow(`packages/fixed/${folder}`).map((file) => `packages/fixed/${folder}/${file}`),
  );
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  return Object.fromEntries(tests.map((file) => [file, { source: readFileSync(file, 'utf8') }]));
}

function statusesAfter(testFiles: object): readonly string[] {
  writeFileSync(kept, JSON.stringify({ files: { 'a.ts': { source: '', mutants: MUTANTS } }, testFiles }));
  forgetUndecided(kept, 'fixed');
  const { files } = JSON.parse(readFileSync(kept, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  return files['a.ts']!.mutants.map(({ status }) => status);
}

describe('forgetUndecided', () => {
  afterEach(() => rmSync(kept, { force: true }));

  test('the tests are those of the run: every answer stays', () => {
    expect(statusesAfter(testsOfFixed())).toEqual(MUTANTS.map(({ status }) => status));
  });

  test('a test says something else, or has come: only what was noticed stays', () => {
    const [[first], ...others] = Object.entries(testsOfFixed()) as [[string, object], ...[string, object][]];
    expect(statusesAfter({ ...testsOfFixed(), [first]: { source: 'test' } })).toEqual(['Killed']);
    expect(statusesAfter(Object.fromEntries(others))).toEqual(['Killed']);
  });

  test('nothing was kept: nothing to forget', () => {
    expect(() => forgetUndecided(join(folder, 'none.json'), 'fixed')).not.toThrow();
  });
});
