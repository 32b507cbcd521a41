import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  promises,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEV_ACCOUNTS, isKeypair, keypairFromMnemonic, keypairFromUri, revealSecretText } from '../index.ts';
import {
  createColdkey,
  createHotkey,
  createWatchOnlyHotkey,
  createWatchOnlyWallet,
  listWallets,
  readKeyfile,
  walletPaths,
  writeKeyfile,
} from './index.ts';

const bob = { account: keypairFromUri('//Bob'), phrase: undefined };
const password = 'Correct horse 9!';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taokit-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asked for by name: a key in clear. */
const plain = { format: 'plain' } as const;

describe('wallets', () => {
  test('create, list, read: cold, hot and watch-only', async () => {
    expect(await listWallets(folder)).toEqual([]);
    const cold = await createColdkey({ name: 'w', folder, password, format: 'ansible' });
    const hot = await createHotkey({ name: 'w', hotkey: 'h', folder });
    const watched = await createWatchOnlyWallet(DEV_ACCOUNTS.Alice, { name: 'alice', folder });
    expect(await listWallets(folder)).toEqual([
      { name: 'alice', coldkeyAddress: watched.address, hasColdkey: false, hotkeys: [] },
      {
        name: 'w',
        coldkeyAddress: cold.account.address,
        hasColdkey: true,
        hotkeys: [{ name: 'h', address: hot.account.address, hasHotkey: true }],
      },
    ]);
    const paths = walletPaths({ name: 'w', hotkey: 'h', folder });
    const read = await readKeyfile(paths.coldkey, { password });
    expect(keypairFromMnemonic(revealSecretText(read.phrase!)).address).toBe(cold.account.address);
    expect((await readKeyfile(paths.hotkey)).account.address).toBe(hot.account.address);
    expect(isKeypair((await readKeyfile(paths.hotkeypub)).account)).toBe(false);
  });

  test('a wallet is not replaced, nor the public half of another key', async () => {
    await createColdkey({ name: 'w', folder, ...plain });
    await expect(createColdkey({ name: 'w', folder, ...plain })).rejects.toMatchObject({
      code: 'keys/keyfile-exists',
    });
    await createWatchOnlyWallet(DEV_ACCOUNTS.Alice, { name: 'watched', folder });
    const { coldkeypub } = walletPaths({ name: 'watched', folder });
    await expect(createColdkey({ name: 'watched', folder, ...plain })).rejects.toMatchObject({
      code: 'keys/keyfile-exists',
      message: expect.stringContaining(`${coldkeypub} holds the address ${DEV_ACCOUNTS.Alice}.`),
      fix: 'Choose another name, or pass overwrite: true.',
      values: { address: DEV_ACCOUNTS.Alice },
    });
    expect(readdirSync(join(folder, 'watched'))).toEqual(['coldkeypub.txt']);
  });

  test('a key in the place of the public half is not replaced', async () => {
    const path = walletPaths({ name: 'w', folder }).coldkeypub;
    for (const content of [undefined, 'damaged']) {
      if (content === undefined) await writeKeyfile(path, bob, plain);
      else writeFileSync(path, content);
      const before = readFileSync(path);
      await expect(createColdkey({ name: 'w', folder, ...plain })).rejects.toMatchObject({
        code: 'keys/keyfile-exists',
        message: expect.stringContaining(`${path} is not a public half.`),
        values: {},
      });
      expect(readFileSync(path)).toEqual(before);
      expect(readdirSync(join(folder, 'w'))).toEqual(['coldkeypub.txt']);
    }
  });

  test('overwriting: both halves, of whatever key was there', async () => {
    await createColdkey({ name: 'w', folder, ...plain });
    const second = await createColdkey({ name: 'w', folder, ...plain, overwrite: true });
    const { coldkey, coldkeypub } = walletPaths({ name: 'w', folder });
    for (const path of [coldkey, coldkeypub])
      expect((await readKeyfile(path)).account.address).toBe(second.account.address);
    // Its own public half stays while the key is written again.
    const again = { name: 'w', folder, ...plain, overwrite: true, phrase: revealSecretText(second.phrase) };
    expect((await createColdkey(again)).account.address).toBe(second.account.address);
    expect((await readKeyfile(coldkeypub)).account.address).toBe(second.account.address);
    const watched = await createWatchOnlyWallet(DEV_ACCOUNTS.Bob, { name: 'w', folder, overwrite: true });
    expect((await readKeyfile(coldkeypub)).account.address).toBe(watched.address);
  });

  test('overwriting: a key never stands beside the public half of another', async () => {
    const { phrase } = await createColdkey({ name: 'w', folder, ...plain });
    const { coldkey, coldkeypub } = walletPaths({ name: 'w', folder });
    const beside: boolean[] = [];
    const { rename } = promises;
    vi.spyOn(promises, 'rename').mockImplementation(async (from, to) => {
      if (to === coldkey) beside.push(existsSync(coldkeypub));
      return rename(from, to);
    });
    syncBuiltinESMExports();
    const again = { name: 'w', folder, ...plain, overwrite: true };
    await createColdkey({ ...again, phrase: revealSecretText(phrase) });
    await createColdkey(again);
    // Its own public half stays; that of another is gone before the key comes.
    expect(beside).toEqual([true, false]);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  test('a public half that cannot be looked at: typed', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(createColdkey({ name: 'w', folder: join(folder, 'file'), ...plain })).rejects.toMatchObject({
      code: 'keys/io',
      message: expect.stringContaining('cannot be made a folder.'),
    });
    vi.spyOn(promises, 'lstat').mockRejectedValue(Object.assign(new Error('no'), { code: 'EACCES' }));
    syncBuiltinESMExports();
    const { coldkeypub } = walletPaths({ name: 'w', folder });
    await expect(createColdkey({ name: 'w', folder, ...plain })).rejects.toMatchObject({
      code: 'keys/io',
      message: expect.stringContaining(`${coldkeypub} cannot be accessed (EACCES).`),
    });
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  test('watch-only: of any form of address, of either type; what is none is refused by name', async () => {
    const ed = { name: 'ed', folder, type: 'ed25519' } as const;
    expect(await createWatchOnlyWallet(bob.account.publicKey, ed)).toMatchObject({
      type: 'ed25519',
      address: DEV_ACCOUNTS.Bob,
    });
    expect((await readKeyfile(walletPaths({ name: 'ed', folder }).coldkeypub)).account.type).toBe('ed25519');
    for (const [field, wrong] of [
      ['name', 5],
      ['hotkey', 5],
      ['folder', 5],
      ['type', 5],
      ['overwrite', 5],
    ] as const)
      for (const create of [createWatchOnlyWallet, createWatchOnlyHotkey])
        await expect(create(DEV_ACCOUNTS.Bob, { folder, [field]: wrong } as never)).rejects.toThrow(
          new RegExp(`^options\\.${field} is 5`),
        );
    await expect(
      createWatchOnlyWallet(DEV_ACCOUNTS.Bob, { folder, type: 'ecdsa' as never }),
    ).rejects.toMatchObject({ code: 'keys/unsupported-key-type' });
  });

  test('a watch-only wallet receives its own coldkey', async () => {
    const { phrase, account } = await createColdkey({ name: 'w', folder, ...plain });
    await createWatchOnlyWallet(account.address, { name: 'x', folder });
    await createColdkey({ name: 'x', folder, ...plain, phrase: revealSecretText(phrase) });
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

  test('wallets and hotkeys of any name the Python wallet makes, hotkeys with their addresses', async () => {
    for (const name of ["bob's", 'wallet(1)', 'кошелёк', '.hidden']) {
      const hotkey = name === 'wallet(1)' ? 'miner#1' : `${name} h`;
      const { account } = await createHotkey({ name, hotkey, folder });
      const entry = (await listWallets(folder)).find((wallet) => wallet.name === name);
      expect(entry?.hotkeys).toEqual([{ name: hotkey, address: account.address, hasHotkey: true }]);
    }
    expect((await listWallets(folder)).map(({ name }) => name)).toHaveLength(4);
  });

  test("a hotkey without a public half: as its file states it; a bare seed is nobody's address", async () => {
    const { hotkey, hotkeypub } = walletPaths({ name: 'w', hotkey: 'h', folder });
    const { account } = await createHotkey({ name: 'w', hotkey: 'h', folder });
    rmSync(hotkeypub);
    const list = async () => (await listWallets(folder))[0]!.hotkeys;
    expect(await list()).toEqual([{ name: 'h', address: account.address, hasHotkey: true }]);
    writeFileSync(hotkey, `0x${'07'.repeat(32)}`);
    expect(await list()).toEqual([{ name: 'h', address: undefined, hasHotkey: true }]);
    writeFileSync(join(hotkey, '..', '.DS_Store'), 'x');
    expect(await list()).toHaveLength(1);
  });

  test('a watch-only hotkey', async () => {
    const account = await createWatchOnlyHotkey(DEV_ACCOUNTS.Bob, { name: 'w', hotkey: 'watched', folder });
    expect(account.address).toBe(DEV_ACCOUNTS.Bob);
    expect((await listWallets(folder))[0]!.hotkeys).toEqual([
      { name: 'watched', address: DEV_ACCOUNTS.Bob, hasHotkey: false },
    ]);
    const again = createWatchOnlyHotkey(DEV_ACCOUNTS.Alice, { name: 'w', hotkey: 'watched', folder });
    await expect(again).rejects.toMatchObject({ code: 'keys/keyfile-exists' });
    await createHotkey({ name: 'w', hotkey: 'watched', folder, uri: '//Bob' });
    expect((await listWallets(folder))[0]!.hotkeys[0]!.hasHotkey).toBe(true);
  });

  test("a coldkey without a public half; a hidden one; files and folders in each other's place", async () => {
    await createColdkey({ name: 'cold', folder, ...plain });
    rmSync(walletPaths({ name: 'cold', folder }).coldkeypub);
    await createColdkey({ name: '.cold', folder, ...plain });
    const { account } = await createWatchOnlyWallet(DEV_ACCOUNTS.Bob, { name: '.watched', folder }).then(
      (found) => ({ account: found }),
    );
    // A file named as the folder of hotkeys, a folder named as a hotkey.
    writeFileSync(join(folder, 'cold', 'hotkeys'), '');
    mkdirSync(join(folder, '.cold', 'hotkeys', 'h'), { recursive: true });
    writeFileSync(join(folder, '.cold', 'hotkeys', 'xpub.txt'), 'damaged');
    const listed = await listWallets(folder);
    expect(
      listed.map(({ name, hasColdkey, coldkeyAddress, hotkeys }) => [
        name,
        hasColdkey,
        coldkeyAddress,
        hotkeys,
      ]),
    ).toEqual([
      ['.cold', true, expect.stringMatching(/^5/), []],
      ['.watched', false, account.address, []],
      ['cold', true, undefined, []],
    ]);
  });

  test('names in the order of their letters, whatever the file system says', async () => {
    for (const name of ['b', 'C', 'a']) {
      await createWatchOnlyWallet(DEV_ACCOUNTS.Alice, { name, folder });
      await createWatchOnlyHotkey(DEV_ACCOUNTS.Alice, { name: 'a', hotkey: name, folder });
    }
    const listed = await listWallets(folder);
    expect(listed.map(({ name }) => name)).toEqual(['C', 'a', 'b']);
    expect(listed[1]!.hotkeys.map(({ name }) => name)).toEqual(['C', 'a', 'b']);
  });

  test('whatever else stands in the folders, and in whatever order it is told', async () => {
    const hotkeys = join(folder, 'w', 'hotkeys');
    const hot = await createHotkey({ name: 'w', hotkey: 'a!', folder });
    const watched = await createWatchOnlyHotkey(DEV_ACCOUNTS.Bob, { name: 'w', hotkey: 'a', folder });
    // Names that are none, a file that is no keyfile for its length, hidden or not, a copy of a public half.
    mkdirSync(join(folder, 'a\\b'));
    writeFileSync(join(hotkeys, 'a\\b'), 'x');
    writeFileSync(join(hotkeys, 'long'), 'x'.repeat(70_000));
    writeFileSync(join(hotkeys, '.long'), 'x'.repeat(70_000));
    writeFileSync(join(hotkeys, 'apub.txt.old'), DEV_ACCOUNTS.Bob);
    const { readdir } = promises;
    vi.spyOn(promises, 'readdir').mockImplementation((async (path: string, options: object) =>
      (
        await (readdir as (path: string, options: object) => Promise<unknown[]>)(path, options)
      ).reverse()) as never);
    syncBuiltinESMExports();
    const listed = await listWallets(folder);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(listed.map(({ name }) => name)).toEqual(['w']);
    expect(listed[0]!.hotkeys).toEqual([
      { name: 'a', address: watched.address, hasHotkey: false },
      { name: 'a!', address: hot.account.address, hasHotkey: true },
      { name: 'apub.txt.old', address: undefined, hasHotkey: true },
      { name: 'long', address: undefined, hasHotkey: true },
    ]);
  });

  test('a folder that is a file, and one that cannot be read', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await listWallets(join(folder, 'file'))).toEqual([]);
    await expect(listWallets('a\0b')).rejects.toMatchObject({ code: 'keys/invalid-argument' });
    vi.spyOn(promises, 'readdir').mockRejectedValue(Object.assign(new Error('no'), { code: 'EACCES' }));
    syncBuiltinESMExports();
    await expect(listWallets(folder)).rejects.toMatchObject({
      code: 'keys/io',
      message: expect.stringContaining(`${folder} cannot be accessed (EACCES).`),
    });
    vi.restoreAllMocks();
    syncBuiltinESMExports();
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
