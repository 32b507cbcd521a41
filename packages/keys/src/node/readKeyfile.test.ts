import { execFileSync } from 'node:child_process';
import { mkdtempSync, promises, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os, { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { arraysMadeAsync } from '../../testing/arraysMade.ts';
import {
  createSecret,
  DEV_PHRASE,
  isKeypair,
  keypairFromMnemonic,
  keypairFromSeed,
  keypairFromUri,
} from '../index.ts';
import { environmentPasswordName, obfuscatePassword } from '../keyfile/index.ts';
import { readKeyfile, walletPaths, writeKeyfile } from './index.ts';

const alice = { account: keypairFromUri('//Alice'), phrase: undefined };
const bob = { account: keypairFromUri('//Bob'), phrase: undefined };
const password = 'Correct horse 9!';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taokit-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readKeyfile', () => {
  test('the password of the environment, obfuscated as the Python wallet does', async () => {
    const path = join(folder, 'coldkey');
    await writeKeyfile(path, alice, { format: 'ansible', password });
    await expect(readKeyfile(path)).rejects.toMatchObject({ code: 'keys/password-required' });
    const name = environmentPasswordName(path);
    process.env[name] = obfuscatePassword(name, password);
    try {
      expect((await readKeyfile(path)).account.address).toBe(alice.account.address);
      await expect(readKeyfile(path, { password: 'another one' })).rejects.toMatchObject({
        code: 'keys/wrong-password',
      });
    } finally {
      delete process.env[name];
    }
  });

  // A thread, in which mutants run, has no folder of its own.
  test.skipIf(!isMainThread)(
    'the password of a relative folder, under the name the Python wallet gives it',
    async () => {
      const before = process.cwd();
      process.chdir(folder);
      const { coldkey } = walletPaths({ name: 'n', folder: './wallets' });
      const name = 'BT_PW___WALLETS_N_COLDKEY';
      process.env[name] = obfuscatePassword(name, password);
      try {
        await writeKeyfile(coldkey, alice, { format: 'ansible', password });
        expect((await readKeyfile(coldkey)).account.address).toBe(alice.account.address);
      } finally {
        delete process.env[name];
        process.chdir(before);
      }
    },
  );

  test.each(['coldkeypub.txt', 'h1pub.txt'])(
    'the name counts: %s is never opened as a secret',
    async (name) => {
      const path = join(folder, name);
      const hex = `0x${Buffer.from(bob.account.publicKey).toString('hex')}`;
      writeFileSync(path, hex);
      expect((await readKeyfile(path)).account.address).toBe(bob.account.address);
      expect(isKeypair((await readKeyfile(path)).account)).toBe(false);
      await expect(readKeyfile(path, { bareHex: 'seed' })).rejects.toMatchObject({
        code: 'keys/public-half',
        message: expect.stringContaining(`${path} is named as a public half and holds a secret.`),
        fix: 'Do not pass this file on. If it is your key, rename it and open it again.',
      });
      writeFileSync(path, JSON.stringify({ secretSeed: hex }));
      await expect(readKeyfile(path)).rejects.toMatchObject({ code: 'keys/public-half' });
      writeFileSync(path, bob.account.address);
      expect((await readKeyfile(path)).account.address).toBe(bob.account.address);
      writeFileSync(join(folder, 'coldkey'), hex);
      expect(isKeypair((await readKeyfile(join(folder, 'coldkey'))).account)).toBe(false);
      const asked = await readKeyfile(join(folder, 'coldkey'), { bareHex: 'seed' });
      expect(asked.account.address).toBe(keypairFromSeed(hex).address);
    },
  );

  test('missing, a folder, a device, far too long: typed', async () => {
    await expect(readKeyfile(join(folder, 'none'))).rejects.toMatchObject({ code: 'keys/keyfile-not-found' });
    await expect(readKeyfile(folder)).rejects.toMatchObject({
      code: 'keys/unknown-keyfile',
      message: expect.stringContaining(`${folder} is no file of at most 65536 bytes.`),
      fix: 'Give the path of a keyfile.',
    });
    await expect(readKeyfile('/dev/zero')).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    writeFileSync(join(folder, 'long'), new Uint8Array(70_000));
    await expect(readKeyfile(join(folder, 'long'))).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    for (const length of [65_537, 65_536 + 100]) {
      writeFileSync(join(folder, 'long'), 'a'.repeat(length));
      await expect(readKeyfile(join(folder, 'long'))).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    }
    // As long as a keyfile may be: it is read, and its content is none.
    writeFileSync(join(folder, 'long'), 'a'.repeat(65_536));
    await expect(readKeyfile(join(folder, 'long'))).rejects.toMatchObject({ code: 'keys/invalid-mnemonic' });
    await expect(readKeyfile('a\0b')).rejects.toMatchObject({
      code: 'keys/invalid-argument',
      message: expect.stringContaining('The path holds a zero byte.'),
      fix: 'Pass a path.',
    });
    await expect(readKeyfile('')).rejects.toThrow('The path is empty.');
    await expect(readKeyfile(5 as never)).rejects.toThrow('The path is not a text.');
  });

  test('a plain file needs no password, and none of the environment is looked at', async () => {
    const path = join(folder, 'hotkey');
    await writeKeyfile(path, alice, { format: 'plain' });
    const name = environmentPasswordName(path);
    process.env[name] = 'not obfuscated';
    try {
      expect((await readKeyfile(path)).account.address).toBe(alice.account.address);
    } finally {
      delete process.env[name];
    }
  });

  test('a file of the home folder', async () => {
    vi.spyOn(os, 'homedir').mockReturnValue(folder);
    syncBuiltinESMExports();
    try {
      await writeKeyfile(join(folder, 'hotkey'), alice, { format: 'plain' });
      expect((await readKeyfile('~/hotkey')).account.address).toBe(alice.account.address);
      for (const path of ['~', '~x/hotkey', 'x/~/hotkey'])
        await expect(readKeyfile(path)).rejects.toMatchObject({ name: 'KeysError' });
      await expect(readKeyfile('~')).rejects.toThrow(`${folder} is no file`);
    } finally {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    }
  });

  test('nothing of a file stays in memory, nor of a key that is refused', async () => {
    const seed = new Uint8Array(32).fill(91);
    const path = join(folder, 'xpub.txt');
    const phrase = { account: keypairFromMnemonic(DEV_PHRASE), phrase: createSecret(DEV_PHRASE) };
    await writeKeyfile(path, phrase, { format: 'plain' });
    const refused = async () => {
      await expect(readKeyfile(path)).rejects.toMatchObject({ code: 'keys/public-half' });
    };
    expect((await arraysMadeAsync(refused)).holding(new TextEncoder().encode(DEV_PHRASE))).toBe(0);
    writeFileSync(path, JSON.stringify({ secretSeed: `0x${'5b'.repeat(32)}` }));
    const made = await arraysMadeAsync(refused);
    expect(made.holding(seed)).toBe(0);
    expect(made.holding(new TextEncoder().encode('5b'.repeat(32)))).toBe(0);
  });

  test('files are closed', async () => {
    const handles: promises.FileHandle[] = [];
    const { open } = promises;
    vi.spyOn(promises, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args);
      handles.push(handle);
      return handle;
    });
    syncBuiltinESMExports();
    writeFileSync(join(folder, 'coldkeypub.txt'), bob.account.address);
    await readKeyfile(join(folder, 'coldkeypub.txt'));
    await readKeyfile(folder).catch(() => undefined);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(handles.map(({ fd }) => fd)).toEqual([-1, -1]);
  });

  test('a pipe: refused, and nobody waits for it', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(readKeyfile(pipe)).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    // Not left to the folder's removal: Node resolves no link, and so finds no module, while a pipe is the last thing it looked at.
    rmSync(pipe);
  });
});
