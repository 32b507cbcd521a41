import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keypairFromUri } from '../index.ts';
import { atomicWrite } from './atomicWrite.ts';
import { readKeyfile, writeKeyfile } from './index.ts';

const alice = { account: keypairFromUri('//Alice'), phrase: undefined };
const bob = { account: keypairFromUri('//Bob'), phrase: undefined };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taokit-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asked for by name: a key in clear. */
const plain = { format: 'plain' } as const;
const mode = (path: string) => lstatSync(path).mode & 0o777;

describe('writeKeyfile', () => {
  test('mode 0600 in folders 0700, and nothing else is left there', async () => {
    const path = join(folder, 'a', 'b', 'key');
    await writeKeyfile(path, alice, plain);
    expect([mode(path), mode(join(folder, 'a')), mode(join(folder, 'a', 'b'))]).toEqual([
      0o600, 0o700, 0o700,
    ]);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['key']);
    expect((await readKeyfile(path)).account.address).toBe(alice.account.address);
  });

  // A thread, in which mutants run, has no umask of its own.
  test.skipIf(!isMainThread)('mode 0600 under any umask', async () => {
    const before = process.umask(0o777);
    try {
      await writeKeyfile(join(folder, 'key'), alice, plain);
    } finally {
      process.umask(before);
    }
    expect(mode(join(folder, 'key'))).toBe(0o600);
  });

  test('an existing key stays, unless told', async () => {
    const path = join(folder, 'key');
    await writeKeyfile(path, alice, plain);
    await expect(writeKeyfile(path, bob, plain)).rejects.toMatchObject({ code: 'keys/keyfile-exists' });
    expect((await readKeyfile(path)).account.address).toBe(alice.account.address);
    chmodSync(path, 0o644);
    await writeKeyfile(path, bob, { ...plain, overwrite: true });
    expect((await readKeyfile(path)).account.address).toBe(bob.account.address);
    expect(mode(path)).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  test('of many writers at once exactly one makes the file', async () => {
    const path = join(folder, 'key');
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => writeKeyfile(path, alice, plain)),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  test.each([false, true])(
    'never through a symlink: file, dangling file, folder (overwrite %s)',
    async (overwrite) => {
      const target = join(folder, 'target');
      writeFileSync(target, 'precious');
      symlinkSync(target, join(folder, 'link'));
      symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
      mkdirSync(join(folder, 'real'));
      symlinkSync(join(folder, 'real'), join(folder, 'linked'));
      for (const path of ['link', 'dangling', join('linked', 'key')])
        await expect(writeKeyfile(join(folder, path), alice, { ...plain, overwrite })).rejects.toMatchObject({
          code: 'keys/symlink',
        });
      expect(readFileSync(target, 'utf8')).toBe('precious');
      expect(readdirSync(join(folder, 'real'))).toEqual([]);
      expect(readdirSync(folder)).not.toContain('nowhere');
    },
  );

  test('a full or forbidden place: typed, and no temporary file stays', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeKeyfile(join(folder, 'file', 'key'), alice, plain)).rejects.toMatchObject({
      name: 'KeysError',
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('atomicWrite', () => {
  test('an empty and a large content', async () => {
    for (const length of [0, 1_000_000]) {
      await atomicWrite(join(folder, 'x'), new Uint8Array(length), { overwrite: true });
      expect(lstatSync(join(folder, 'x')).size).toBe(length);
    }
  });
});
