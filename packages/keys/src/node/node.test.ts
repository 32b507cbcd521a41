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
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DEV_ACCOUNTS,
  isKeypair,
  keypairFromMnemonic,
  keypairFromSeed,
  keypairFromUri,
  revealSecretText,
} from '../index.ts';
import { environmentPasswordName, obfuscatePassword, sealKeyfile } from '../keyfile/index.ts';
import { atomicWrite } from './atomicWrite.ts';
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

const alice = { account: keypairFromUri('//Alice'), phrase: undefined };
const bob = { account: keypairFromUri('//Bob'), phrase: undefined };
const password = 'Correct horse 9!';
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

  test('mode 0600 under any umask', async () => {
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

  test('the password of a relative folder, under the name the Python wallet gives it', async () => {
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
  });

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

  test.each(['', '.', '..', '. .', '.. ', '   ', '../x', 'a/b', 'a\\b', '/abs', 'a\0'])(
    'refused, it leads elsewhere: %j',
    (name) => {
      const refused = expect.objectContaining({ code: 'keys/invalid-name' });
      expect(() => walletPaths({ name, folder })).toThrow(refused);
      expect(() => walletPaths({ hotkey: name, folder })).toThrow(refused);
    },
  );

  test.each([
    "bob's",
    'wallet(1)',
    'кошелёк',
    'miner#1',
    '财',
    '.hidden',
    'a ',
    '-f',
    '~',
    'con',
    'x'.repeat(200),
  ])('allowed, the Python wallet makes it: %s', (name) => {
    expect(walletPaths({ name, folder }).coldkey).toBe(join(folder, name, 'coldkey'));
    expect(walletPaths({ hotkey: name, folder }).hotkey).toBe(join(folder, 'default', 'hotkeys', name));
  });

  test('a hotkey must not take the name of a public half', () => {
    expect(() => walletPaths({ hotkey: 'xpub.txt', folder })).toThrow('cannot name a hotkey');
    expect(walletPaths({ name: 'xpub.txt', folder }).coldkey).toContain('xpub.txt');
  });

  test('a relative folder stays one, as the Python wallet has it', () => {
    // bittensor-wallet 4.1.1: Wallet(name='n', path=...).coldkey_file.env_var_name()
    for (const [given, path, variable] of [
      ['wallets', 'wallets/n/coldkey', 'BT_PW_WALLETS_N_COLDKEY'],
      ['./wallets', './wallets/n/coldkey', 'BT_PW___WALLETS_N_COLDKEY'],
      ['../x', '../x/n/coldkey', 'BT_PW____X_N_COLDKEY'],
      ['a//b/', 'a//b/n/coldkey', 'BT_PW_A__B_N_COLDKEY'],
      ['/abs/x', '/abs/x/n/coldkey', 'BT_PW__ABS_X_N_COLDKEY'],
      ['w.x/y', 'w.x/y/n/coldkey', 'BT_PW_W_X_Y_N_COLDKEY'],
    ] as const) {
      const { coldkey } = walletPaths({ name: 'n', folder: given });
      expect([coldkey, environmentPasswordName(coldkey)]).toEqual([path, variable]);
    }
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
    await expect(createColdkey({ name: 'watched', folder, ...plain })).rejects.toMatchObject({
      code: 'keys/keyfile-exists',
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
      });
      expect(readFileSync(path)).toEqual(before);
      expect(readdirSync(join(folder, 'w'))).toEqual(['coldkeypub.txt']);
    }
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

  test('what is no wallet is left out of the list', async () => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'note'), '');
    mkdirSync(join(folder, 'empty'));
    expect(await listWallets(folder)).toEqual([
      { name: 'empty', coldkeyAddress: undefined, hasColdkey: false, hotkeys: [] },
    ]);
  });
});

describe('createColdkey', () => {
  const name = 'w';

  test.each([{}, { password: undefined }, { password: '' }, { format: 'nacl' as const }])(
    'never in clear by default: %j',
    async (options) => {
      await expect(createColdkey({ name, folder, ...options } as never)).rejects.toMatchObject({
        code: 'keys/password-required',
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('in clear only by its name, and not with a password', async () => {
    const both = createColdkey({ name, folder, format: 'plain', password });
    await expect(both).rejects.toMatchObject({ code: 'keys/invalid-argument' });
    await createColdkey({ name, folder, format: 'plain' });
    expect(readFileSync(walletPaths({ name, folder }).coldkey, 'utf8')).toContain('secretPhrase');
  });

  test.each(['111111', 'qwerty', 'password1', '12345678', 'Qwerty123!'])(
    'not with a password that is guessed first: %s',
    async (weak) => {
      await expect(createColdkey({ name, folder, password: weak })).rejects.toMatchObject({
        code: 'keys/weak-password',
      });
      const options = { password: weak, format: 'ansible' as const, allowWeakPassword: true };
      await createColdkey({ name, folder, ...options });
    },
  );

  test('a hotkey is in clear as the Python wallet has it, but not by a misspelt variable', async () => {
    await expect(createHotkey({ name, folder, password: undefined } as never)).rejects.toMatchObject({
      code: 'keys/password-required',
    });
    await createHotkey({ name, folder });
    expect(readFileSync(walletPaths({ name, folder }).hotkey, 'utf8')).toContain('secretPhrase');
  });
});

describe('createHotkey', () => {
  const create = (hotkey: string, options: object) => createHotkey({ name: 'w', folder, hotkey, ...options });

  test('of a URI, a seed, a keypair, a file of polkadot.js: the same key, and it reads back', async () => {
    const file = await sealKeyfile(alice, { format: 'polkadot-js', password });
    const seed = keypairFromSeed(new Uint8Array(32).fill(3));
    for (const [hotkey, options, address] of [
      ['uri', { uri: '//Alice' }, alice.account.address],
      [
        'ed25519',
        { uri: '//Alice', type: 'ed25519' },
        keypairFromUri('//Alice', { type: 'ed25519' }).address,
      ],
      ['seed', { seed: new Uint8Array(32).fill(3) }, seed.address],
      ['hex', { seed: `0x${'03'.repeat(32)}` }, seed.address],
      ['keypair', { keypair: bob.account }, bob.account.address],
      ['bytes', { polkadotJs: { file, password } }, alice.account.address],
      ['text', { polkadotJs: { file: new TextDecoder().decode(file), password } }, alice.account.address],
    ] as const) {
      const { account, phrase } = await create(hotkey, options);
      expect([account.address, phrase]).toEqual([address, undefined]);
      const read = await readKeyfile(walletPaths({ name: 'w', hotkey, folder }).hotkey);
      expect([read.account.address, isKeypair(read.account)]).toEqual([address, true]);
    }
  });

  test.each([
    [{ typ: 'ed25519' }, 'keys/unknown-field'],
    [{ URI: '//Alice' }, 'keys/unknown-field'],
    [{ phrase: undefined }, 'keys/missing-field'],
    [{ uri: undefined }, 'keys/missing-field'],
    [{ seed: undefined }, 'keys/missing-field'],
    [{ uri: '' }, 'keys/invalid-uri'],
    [{ uri: '//owner' }, 'keys/development-phrase'],
    [{ uri: '//Alice', seed: '07'.repeat(32) }, 'keys/invalid-argument'],
    [{ phrase: 'x', words: 12 }, 'keys/invalid-argument'],
    [{ keypair: { address: DEV_ACCOUNTS.Alice } }, 'keys/wrong-type'],
    [{ keypair: keypairFromUri('//Bob'), type: 'ed25519' }, 'keys/invalid-argument'],
    [{ polkadotJs: { file: '{}' } }, 'keys/unknown-keyfile'],
    [{ words: 13 }, 'keys/invalid-argument'],
    [{ overwrite: 'yes' }, 'keys/wrong-type'],
  ])('refused, and nothing is written: %j', async (options, code) => {
    await expect(create('h', options)).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a phrase in the wrong place is not repeated, anywhere', async () => {
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    const seed = `0x${'5a'.repeat(32)}`;
    for (const secret of [phrase, seed])
      for (const use of [
        () => createHotkey({ name: secret, folder }),
        () => createHotkey({ name: 'w', hotkey: secret, folder }),
        () => readKeyfile(secret),
        () => readKeyfile(join(folder, secret)),
        () => writeKeyfile(join(folder, 'none', '\0', secret), alice, plain),
        () => listWallets(join(folder, 'file', secret)).then(() => readKeyfile(secret)),
        () => createWatchOnlyWallet(secret.replace('0x', '0y'), { folder }),
        () => createHotkey({ name: 'w', folder, type: secret as never }),
      ]) {
        const error = await use().catch((thrown: unknown) => thrown);
        const shown = `${inspect(error, { depth: 5 })} ${JSON.stringify(error)}`;
        expect(error).toMatchObject({ name: 'KeysError' });
        expect(shown).not.toMatch(/sausage|useful|5a5a5a/);
      }
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
