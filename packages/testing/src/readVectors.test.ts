import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVectors } from './readVectors.ts';

test('readVectors: every JSON file below a folder that links to itself, once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-vectors-'));
  for (const path of ['a/node_modules/b', 'c']) mkdirSync(join(folder, path), { recursive: true });
  for (const file of ['c/2.json', 'a/1.json', 'a/node_modules/b/0.json', 'a/note.md'])
    writeFileSync(join(folder, file), JSON.stringify({ family: file }));
  symlinkSync(folder, join(folder, 'a/node_modules/round'));
  symlinkSync(folder, join(folder, 'c/round'));
  expect(readVectors(folder)).toEqual(
    ['a/1.json', 'c/2.json'].map((file) => ({ path: join(folder, file), json: { family: file } })),
  );
  rmSync(folder, { recursive: true });
});

test('rejects: a file that holds something else than JSON, by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-vectors-'));
  writeFileSync(join(folder, 'note.json'), '{ // a note');
  expect(() => readVectors(folder)).toThrow(
    new SyntaxError(`${join(folder, 'note.json')} holds something else than JSON.`),
  );
  rmSync(folder, { recursive: true });
});
