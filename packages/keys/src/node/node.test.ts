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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEV_ACCOUNTS, isKeypair, keypairFromMnemonic, keypairFromUri, revealSecretText } from '../index.ts';
import { environmentPasswordName, obfuscatePassword } from '../keyfile/index.ts';
import { atomicWrite } from './atomicWrite.ts';
import {
  createColdkey,
  createHotkey,
  createWatchOnlyWallet,
  listWallets,
  readKeyfile,
  walletPaths,
  writeKeyfile,
} from './index.ts';

const alice = { account: keypairFromUri('//Alice'), phrase: undefined };
const bob = { account: keypairFromUri('//Bob'), phrase: undefined };
const password = 'Correct horse 9!';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taokit-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mode = (path: string) => lstatSync(path).mode & 0o777;

describe('writeKeyfile', () => {
  test('mode 0600 in folders 0700, and nothing else is left there', async () => {
    const path = join(folder, 'a', 'b', 'key');
    await writeKeyfile(path, alice);
    expect([mode(path), mode(join(folder, 'a')), mode(join(folder, 'a', 'b'))]).toEqual([
      0o600, 0o700, 0o700,
    ]);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['key']);
    expect((await readKeyfile(path)).account.address).toBe(alice.account.address);
  });

  test('mode 0600 under any umask', async () => {
    const before = process.umask(0o777);
    try {
      await writeKeyfile(join(folder, 'key'), alice);
    } finally {
      process.umask(before);
    }
    expect(mode(join(folder, 'key'))).toBe(0o600);
  });

  test('an existing key stays, unless told', async () => {
    const path = join(folder, 'key');
    await writeKeyfile(path, alice);
    await expect(writeKeyfile(path, bob)).rejects.toMatchObject({ code: 'keys/keyfile-exists' });
    expect((await readKeyfile(path)).account.address).toBe(alice.account.address);
    chmodSync(path, 0o644);
    await writeKeyfile(path, bob, { overwrite: true });
    expect((await readKeyfile(path)).account.address).toBe(bob.account.address);
    expect(mode(path)).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  test('of many writers at once exactly one makes the file', async () => {
    const path = join(folder, 'key');
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => writeKeyfile(path, alice)));
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
        await expect(writeKeyfile(join(folder, path), alice, { overwrite })).rejects.toMatchObject({
          code: 'keys/symlink',
        });
      expect(readFileSync(target, 'utf8')).toBe('precious');
      expect(readdirSync(join(folder, 'real'))).toEqual([]);
      expect(readdirSync(folder)).not.toContain('nowhere');
    },
  );

  test('a full or forbidden place: typed, and no temporary file stays', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeKeyfile(join(folder, 'file', 'key'), alice)).rejects.toMatchObject({
      name: 'KeysError',
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

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

  test('missing, a folder, a device, far too long: typed', async () => {
    await expect(readKeyfile(join(folder, 'none'))).rejects.toMatchObject({ code: 'keys/keyfile-not-found' });
    await expect(readKeyfile(folder)).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    await expect(readKeyfile('/dev/zero')).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    writeFileSync(join(folder, 'long'), new Uint8Array(70_000));
    await expect(readKeyfile(join(folder, 'long'))).rejects.toMatchObject({ code: 'keys/unknown-keyfile' });
    await expect(readKeyfile('a\0b')).rejects.toMatchObject({ code: 'keys/invalid-argument' });
  });
});

describe('walletPaths', () => {
  test('as the Python wallet lays them out', () => {
    const paths = walletPaths({ name: 'miner', hotkey: 'h1', folder });
    const relative = Object.values(paths).map((path) => path.slice(folder.length + 1));
    expect(relative).toEqual([
      'miner/coldkey',
      'miner/coldkeypub.txt',
      'miner/hotkeys/h1',
      'miner/hotkeys/h1pub.txt',
    ]);
    expect(walletPaths().coldkey).toMatch(/\/\.bittensor\/wallets\/default\/coldkey$/);
  });

  test.each([
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a\\b',
    '.hidden',
    'a\0',
    'con',
    'x'.repeat(65),
    'a ',
    '-f',
    'h\n',
    '~',
    'é',
  ])('refused name: %s', (name) => {
    expect(() => walletPaths({ name, folder })).toThrow(
      expect.objectContaining({ code: 'keys/invalid-name' }),
    );
    expect(() => walletPaths({ hotkey: name, folder })).toThrow(
      expect.objectContaining({ code: 'keys/invalid-name' }),
    );
  });
});

describe('wallets', () => {
  test('create, list, read: cold, hot and watch-only', async () => {
    expect(await listWallets(folder)).toEqual([]);
    const cold = await createColdkey({ name: 'w', folder, password, format: 'ansible' });
    const hot = await createHotkey({ name: 'w', hotkey: 'h', folder });
    const watched = await createWatchOnlyWallet(DEV_ACCOUNTS.Alice, { name: 'alice', folder });
    expect(await listWallets(folder)).toEqual([
      { name: 'alice', coldkeyAddress: watched.address, hasColdkey: false, hotkeys: [] },
      { name: 'w', coldkeyAddress: cold.account.address, hasColdkey: true, hotkeys: ['h'] },
    ]);
    const paths = walletPaths({ name: 'w', hotkey: 'h', folder });
    const read = await readKeyfile(paths.coldkey, { password });
    expect(keypairFromMnemonic(revealSecretText(read.phrase!)).address).toBe(cold.account.address);
    expect((await readKeyfile(paths.hotkey)).account.address).toBe(hot.account.address);
    expect(isKeypair((await readKeyfile(paths.hotkeypub)).account)).toBe(false);
  });

  test('a wallet is not replaced, nor the public half of another key', async () => {
    await createColdkey({ name: 'w', folder });
    await expect(createColdkey({ name: 'w', folder })).rejects.toMatchObject({ code: 'keys/keyfile-exists' });
    await createWatchOnlyWallet(DEV_ACCOUNTS.Alice, { name: 'watched', folder });
    await expect(createColdkey({ name: 'watched', folder })).rejects.toMatchObject({
      code: 'keys/keyfile-exists',
    });
    expect(readdirSync(join(folder, 'watched'))).toEqual(['coldkeypub.txt']);
  });

  test('a key in the place of the public half is not replaced', async () => {
    const path = walletPaths({ name: 'w', folder }).coldkeypub;
    for (const content of [undefined, 'damaged']) {
      if (content === undefined) await writeKeyfile(path, bob);
      else writeFileSync(path, content);
      const before = readFileSync(path);
      await expect(createColdkey({ name: 'w', folder })).rejects.toMatchObject({
        code: 'keys/keyfile-exists',
      });
      expect(readFileSync(path)).toEqual(before);
      expect(readdirSync(join(folder, 'w'))).toEqual(['coldkeypub.txt']);
    }
  });

  test('a watch-only wallet receives its own coldkey', async () => {
    const { phrase, account } = await createColdkey({ name: 'w', folder });
    await createWatchOnlyWallet(account.address, { name: 'x', folder });
    await createColdkey({ name: 'x', folder, phrase: revealSecretText(phrase) });
    const { coldkey } = walletPaths({ name: 'x', folder });
    expect((await readKeyfile(coldkey)).account.address).toBe(account.address);
  });

  test.each(['w', join('w', 'hotkeys')])('a symlink planted below the wallets: %s', async (planted) => {
    const elsewhere = join(folder, 'elsewhere');
    const wallets = join(folder, 'wallets');
    mkdirSync(elsewhere);
    mkdirSync(join(wallets, planted, '..'), { recursive: true });
    symlinkSync(elsewhere, join(wallets, planted));
    for (const overwrite of [false, true])
      await expect(createHotkey({ name: 'w', folder: wallets, overwrite })).rejects.toMatchObject({
        code: 'keys/symlink',
      });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('the folder of all wallets may be a symlink', async () => {
    mkdirSync(join(folder, 'disk'));
    symlinkSync(join(folder, 'disk'), join(folder, 'wallets'));
    await createHotkey({ name: 'w', folder: join(folder, 'wallets') });
    expect(readdirSync(join(folder, 'disk', 'w', 'hotkeys'))).toEqual(['default', 'defaultpub.txt']);
  });

  test('what is no wallet is left out of the list', async () => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'note'), '');
    mkdirSync(join(folder, 'empty'));
    expect(await listWallets(folder)).toEqual([
      { name: 'empty', coldkeyAddress: undefined, hasColdkey: false, hotkeys: [] },
    ]);
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
