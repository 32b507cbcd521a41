import { readFileSync } from 'node:fs';
import { callSupport } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { DEV_SUITES, RESTATED } from './devSuites.ts';

/** What the groups of tests are named for. */
const GROUPS = RESTATED.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^describe\('([^']+)'/gm)].flatMap(([, names]) =>
    names!.split(', '),
  ),
);

describe('DEV_SUITES', () => {
  test('23 files, each once', () => {
    expect(new Set(DEV_SUITES.map(({ file }) => file)).size).toBe(23);
  });

  test('what passes stands as a group of tests of the same name, and nothing else does', () => {
    const passing = DEV_SUITES.filter(({ outcome }) => outcome === 'passes').map(({ file }) => file);
    expect(GROUPS.filter((name) => name.includes('.ts')).sort()).toEqual([...passing].sort());
  });

  test('what is out is a call that this chain has not', async () => {
    const calls = callSupport(await loadRegistry());
    const names = calls.map(({ path }) => path);
    expect(names).not.toContain('SubtensorModule.disassociate_hotkey');
  });
});
