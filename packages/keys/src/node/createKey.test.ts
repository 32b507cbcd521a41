import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEV_ACCOUNTS, isKeypair, keypairFromSeed, keypairFromUri, revealSecretText } from '../index.ts';
import { keyfileFormat, sealKeyfile } from '../keyfile/index.ts';
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

/** Asked for by name: a key in clear. */
const plain = { format: 'plain' } as const;

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

describe('createHotkey, with a password or a format', () => {
  const create = (options: object) => createHotkey({ name: 'w', folder, ...options });
  const format = () => keyfileFormat(readFileSync(walletPaths({ name: 'w', folder }).hotkey));

  test('sealed with a password, by the format that is named', async () => {
    const { account } = await create({ password, format: 'ansible' });
    expect(format()).toBe('ansible');
    const { hotkey, hotkeypub } = walletPaths({ name: 'w', folder });
    expect((await readKeyfile(hotkey, { password })).account.address).toBe(account.address);
    expect((await readKeyfile(hotkeypub)).account.address).toBe(account.address);
    const argon2i = async () => new Uint8Array(32).fill(5);
    await create({ password, argon2i, overwrite: true });
    expect(format()).toBe('nacl');
    await create({ format: 'plain', overwrite: true });
    expect(format()).toBe('plain');
    await create({ format: 'plain', password: undefined, overwrite: true });
    expect(format()).toBe('plain');
  });

  test('a format that needs a password, without one: refused', async () => {
    await expect(create({ format: 'ansible' })).rejects.toMatchObject({ code: 'keys/password-required' });
    expect(readdirSync(folder)).toEqual([]);
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

  test('what is refused, and what to do', async () => {
    const refusals: readonly (readonly [object, string, string])[] = [
      [
        { uri: undefined },
        'options.uri is undefined: another key than the one meant would be written.',
        'Pass a uri, or leave the field out for a new key.',
      ],
      [
        { words: undefined },
        'options.words is undefined: another key than the one meant would be written.',
        'Pass a words, or leave the field out for a new key.',
      ],
      [
        { keypair: undefined },
        'options.keypair is undefined: another key than the one meant would be written.',
        'Pass a keypair, or leave the field out for a new key.',
      ],
      [
        { polkadotJs: undefined },
        'options.polkadotJs is undefined: another key than the one meant would be written.',
        'Pass a polkadotJs, or leave the field out for a new key.',
      ],
      [
        { uri: '//Alice', seed: '07'.repeat(32) },
        'options.uri and options.seed each make a key.',
        'Pass one of them.',
      ],
      [
        { keypair: bob.account, type: 'ed25519' },
        'The key is sr25519, which options.type cannot change.',
        'Leave out options.type.',
      ],
      [
        { polkadotJs: { file: '{}' } },
        'options.polkadotJs.file is not an export of polkadot.js.',
        'Open other keyfiles with openKeyfile, and pass the keypair.',
      ],
      [
        { password: undefined },
        'options.password is undefined: the key would be written in clear.',
        "Pass a password; or leave the field out and pass format: 'plain'.",
      ],
    ];
    for (const [options, sentence, fix] of refusals)
      await expect(create('h', options)).rejects.toMatchObject({
        message: expect.stringContaining(sentence),
        fix,
      });
    expect(await create('h', { uri: undefined }).catch((error: unknown) => error)).toMatchObject({
      values: { field: 'options.uri' },
    });
    for (const [field, wrong] of [
      ['phrase', 5],
      ['uri', 5],
      ['seed', 5],
      ['keypair', 5],
      ['polkadotJs', 5],
      ['type', 5],
      ['format', 'zip'],
      ['password', 5],
      ['allowWeakPassword', 5],
      ['overwrite', 5],
      ['argon2i', 5],
      ['folder', 5],
      ['name', 5],
    ] as const)
      await expect(create('h', { [field]: wrong })).rejects.toThrow(new RegExp(`^options\\.${field} is `));
    await expect(create('h', { keypair: 5 })).rejects.toThrow('options.keypair is 5, not a keypair');
    await expect(create('h', { polkadotJs: { file: 5 } })).rejects.toThrow(/^options\.polkadotJs\.file is 5/);
    await expect(create('h', { polkadotJs: { file: '{}', password: 5 } })).rejects.toThrow(
      /^options\.polkadotJs\.password is /,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a new phrase of as many words as are asked for; a phrase that is given', async () => {
    const words = async (options: object) =>
      revealSecretText((await create('w', options)).phrase!).split(' ');
    expect(await words({})).toHaveLength(12);
    expect(await words({ words: 24, overwrite: true })).toHaveLength(24);
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    const made = await create('p', { phrase, type: 'ed25519' });
    expect(made.account).toMatchObject({ type: 'ed25519' });
    expect(revealSecretText(made.phrase!)).toBe(phrase);
    expect((await create('k', { keypair: bob.account, type: 'sr25519' })).account).toBe(bob.account);
  });

  test('a file of polkadot.js: what else it says is kept', async () => {
    const meta = { name: 'old', genesisHash: '0x00', whenCreated: 7 };
    const file = await sealKeyfile({ ...alice, meta }, { format: 'polkadot-js', password });
    expect((await create('h', { polkadotJs: { file, password } })).meta).toEqual(meta);
    expect(await create('n', {})).not.toHaveProperty('meta');
    await expect(create('x', { polkadotJs: { file } })).rejects.toMatchObject({
      code: 'keys/password-required',
    });
    await expect(create('x', { polkadotJs: { file, password }, type: 'ed25519' })).rejects.toMatchObject({
      code: 'keys/invalid-argument',
    });
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
