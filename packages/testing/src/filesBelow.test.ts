import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './filesBelow.ts';

test('filesBelow: folders in folders, nothing installed, no link followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-below-'));
  for (const path of ['a/b', 'node_modules/x']) mkdirSync(join(folder, path), { recursive: true });
  for (const file of ['z.md', 'a/b/c.md', 'node_modules/x/d.md']) writeFileSync(join(folder, file), '');
  symlinkSync(folder, join(folder, 'a', 'round'));
  expect(filesBelow(folder)).toEqual(['a/b/c.md', 'a/round', 'z.md']);
  rmSync(folder, { recursive: true });
});
