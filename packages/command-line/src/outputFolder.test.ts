import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { existingPath } from './existingPath.ts';
import { outputFile } from './outputFile.ts';
import { outputFolder } from './outputFolder.ts';

const base = mkdtempSync(join(tmpdir(), 'output-folder-'));
afterAll(() => rmSync(base, { recursive: true }));
const parse = outputFolder(['index.html']);

describe('outputFolder', () => {
  test('behaviour: new, empty, or written before', () => {
    expect(parse(join(base, 'new'))).toBe(join(base, 'new'));
    mkdirSync(join(base, 'there'));
    expect(parse(join(base, 'there'))).toBe(join(base, 'there'));
    writeFileSync(join(base, 'there', 'index.html'), '');
    expect(parse(join(base, 'there'))).toBe(join(base, 'there'));
  });

  test('behaviour: a path begins where the command says', () => {
    expect(parse.call({ folder: base }, 'new')).toBe(join(base, 'new'));
    expect(existingPath.call({ folder: tmpdir() }, base)).toBe(base);
    expect(outputFile.call({ folder: base }, 'file')).toBe(join(base, 'file'));
  });

  test('rejects: what holds anything else, files, and folders of no folder', () => {
    mkdirSync(join(base, 'mine'));
    writeFileSync(join(base, 'mine', 'thesis.txt'), '');
    expect(() => parse(join(base, 'mine'))).toThrow(/holds thesis\.txt/);
    expect(() => parse(join(base, 'mine', 'thesis.txt'))).toThrow(/is a file/);
    expect(() => parse(join(base, 'none', 'new'))).toThrow(/there is no folder/);
    expect(() => parse('')).toThrow(/needs a name/);
  });
});
