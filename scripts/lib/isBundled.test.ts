import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isBundled, markBundled } from './isBundled.ts';

const dir = mkdtempSync(join(tmpdir(), 'taokit-bundled-'));
const found = { name: '@taokit/some', dir, entries: {} };
afterAll(() => rmSync(dir, { recursive: true }));

/** Writes a file as if it had been done an hour later, or earlier. */
function touch(file: string, hours: number): void {
  const at = Date.now() / 1_000 + hours * 3_600;
  writeFileSync(join(dir, file), '');
  utimesSync(join(dir, file), at, at);
}

test('bundled until its sources, as the compiler last found them, or its manifest change', () => {
  mkdirSync(join(dir, 'dist'));
  for (const file of ['package.json', 'dist/.tsbuildinfo']) touch(file, -1);
  expect(isBundled(found)).toBe(false);
  markBundled(found);
  expect(isBundled(found)).toBe(true);
  for (const file of ['package.json', 'dist/.tsbuildinfo']) {
    touch(file, 1);
    expect(isBundled(found), file).toBe(false);
    touch(file, -1);
    expect(isBundled(found), file).toBe(true);
  }
});
