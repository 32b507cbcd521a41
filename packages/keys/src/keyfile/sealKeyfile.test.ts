/** What a keyfile is sealed and opened with, and what is refused; the formats themselves have tests of their own. */
import { describe, expect, test } from 'vitest';
import { createSecret, DEV_PHRASE, keypairFromMnemonic, keypairFromSeed, keypairFromUri } from '../index.ts';
import { revealSecretText } from '../secret.ts';
import { sealAnsibleVault } from './ansibleVault.ts';
import { sealNacl } from './nacl.ts';
import { openKeyfile } from './openKeyfile.ts';
import { revealUncheckedKeyfile } from './revealUncheckedKeyfile.ts';
import { sealKeyfile } from './sealKeyfile.ts';
import type { Argon2i, Argon2iRequest, KeyfileMeta } from './WalletKey.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const password = 'Correct horse 9!';
const account = keypairFromMnemonic(DEV_PHRASE);
const key = { account, phrase: createSecret(DEV_PHRASE) };
const watchOnly = {
  account: { type: account.type, publicKey: account.publicKey, address: account.address },
  phrase: undefined,
};
/** In the place of the real function: what is asked of it is under test. */
const derive: Argon2i = async () => new Uint8Array(32).fill(5);

describe('sealKeyfile', () => {
  test('in clear by its name alone, or without a secret', async () => {
    expect(textOf(await sealKeyfile(key, { format: 'plain' }))).toContain(DEV_PHRASE);
    expect(JSON.parse(textOf(await sealKeyfile(watchOnly)))).toEqual({
      accountId: '0x46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a',
      publicKey: '0x46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a',
      ss58Address: '5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV',
    });
    await expect(sealKeyfile(key)).rejects.toMatchObject({
      code: 'keys/password-required',
      message: expect.stringContaining('Without a password the key would be written in clear.'),
      fix: "Pass options.password, or format: 'plain' when everybody who can read the file may have the key.",
    });
    await expect(sealKeyfile(key, { format: 'plain', password })).rejects.toMatchObject({
      code: 'keys/invalid-argument',
      message: expect.stringContaining('A plain keyfile has no password: the key would be written in clear.'),
      fix: 'Leave out one of format and password.',
    });
  });

  test('by default as the Python wallet does today, also what is watch-only', async () => {
    for (const sealed of [key, watchOnly])
      expect(textOf(await sealKeyfile(sealed, { password, argon2i: derive }))).toMatch(/^\$NACL/);
  });

  test.each(['nacl', 'ansible', 'fernet', 'polkadot-js'] as const)(
    '%s: a password is needed, and one that is not weak',
    async (format) => {
      for (const options of [{ format }, { format, password: '' }])
        await expect(sealKeyfile(key, options)).rejects.toMatchObject({
          code: 'keys/password-required',
          message: expect.stringContaining(`A keyfile of the format ${format} needs a password.`),
          fix: 'Pass options.password.',
          values: { format },
        });
      for (const allowWeakPassword of [undefined, false])
        await expect(
          sealKeyfile(key, {
            format,
            password: 'aaaaa',
            ...(allowWeakPassword === false && { allowWeakPassword }),
          }),
        ).rejects.toMatchObject({
          code: 'keys/weak-password',
          message: expect.stringContaining('The password is too easily guessed to protect a key.'),
          fix: 'Use four or more unusual words, or twelve or more mixed letters; or pass allowWeakPassword.',
        });
    },
  );

  test('polkadot-js: the name that is given, or that of the file it came from, or none; no account without a secret', async () => {
    const named = async (meta: KeyfileMeta | undefined, name?: string) => {
      const options = { format: 'polkadot-js', password, ...(name !== undefined && { name }) } as const;
      const sealed = await sealKeyfile({ account, phrase: undefined, ...(meta && { meta }) }, options);
      return (JSON.parse(textOf(sealed)) as { meta: object }).meta;
    };
    expect(await named({ name: 'old', genesisHash: '0x00' }, 'new')).toMatchObject({
      name: 'new',
      genesisHash: '0x00',
    });
    expect(await named({ name: 'old' })).toMatchObject({ name: 'old' });
    expect(await named(undefined)).toMatchObject({ name: '' });
    await expect(sealKeyfile(watchOnly, { format: 'polkadot-js', password })).rejects.toMatchObject({
      code: 'keys/no-secret',
      message: expect.stringContaining(`${account.address} has no secret to put into a polkadot.js file.`),
      fix: 'Write it as plain: it holds only an address.',
    });
  });

  test('what is none: refused by name', async () => {
    for (const [field, wrong] of [
      ['format', 'zip'],
      ['password', 5],
      ['allowWeakPassword', 1],
      ['name', 5],
      ['argon2i', 5],
    ] as const)
      await expect(sealKeyfile(key, { [field]: wrong } as never)).rejects.toThrow(
        new RegExp(`^options\\.${field} is `),
      );
    for (const format of ['plain', 'nacl', 'ansible', 'fernet', 'polkadot-js'] as const)
      await expect(sealKeyfile(key, { format, name: 5 } as never)).rejects.toThrow(/^options\.name is 5/);
    await expect(sealKeyfile(5 as never)).rejects.toThrow(/^key is 5/);
    for (const [field, wrong] of [
      ['key.account', { account: 5, phrase: undefined }],
      ['key.account.address', { account: { ...watchOnly.account, address: 5 }, phrase: undefined }],
      ['key.account.type', { account: { ...account, type: 5 }, phrase: undefined }],
      ['key.account.publicKey', { account: { ...watchOnly.account, publicKey: new Uint8Array(31) } }],
      ['key.account.secretKey', { account: { ...account, secretKey: 5 } }],
      ['key.phrase', { account, phrase: 5 }],
      ['key.meta', { account, phrase: undefined, meta: 5 }],
    ] as const)
      await expect(sealKeyfile(wrong as never, { format: 'plain' })).rejects.toThrow(
        new RegExp(`^${field.replaceAll('.', '\\.')} is `),
      );
  });
});

describe('openKeyfile', () => {
  test('a password only where one is needed', async () => {
    const plain = await sealKeyfile(key, { format: 'plain' });
    expect((await openKeyfile(plain, { password })).account.address).toBe(account.address);
    const vault = await sealAnsibleVault(plain, utf8(password));
    for (const options of [{}, { password: '' }])
      for (const open of [openKeyfile, revealUncheckedKeyfile])
        await expect(open(vault, options)).rejects.toMatchObject({
          code: 'keys/password-required',
          message: expect.stringContaining('A keyfile of the format ansible needs a password.'),
          fix: 'Pass options.password.',
          values: { format: 'ansible' },
        });
    const json = { encoded: '', encoding: { content: 'pkcs8', type: 'xsalsa20-poly1305', version: '0' } };
    await expect(openKeyfile(utf8(JSON.stringify(json)))).rejects.toMatchObject({
      code: 'keys/password-required',
      values: { format: 'polkadot-js' },
    });
  });

  test('what hex in it is taken for, sealed or not', async () => {
    const hex = utf8('07'.repeat(32));
    for (const file of [hex, await sealAnsibleVault(hex, utf8(password))]) {
      const opened = await openKeyfile(file, { password });
      expect('secretKey' in opened.account).toBe(false);
      const seeded = await openKeyfile(file, { password, bareHex: 'seed' });
      expect(seeded.account.address).toBe(keypairFromSeed(new Uint8Array(32).fill(7)).address);
    }
  });

  test('what is none: refused by name', async () => {
    const file = utf8('x');
    for (const [field, wrong] of [
      ['password', 5],
      ['argon2i', 5],
      ['bareHex', 'hex'],
    ] as const)
      await expect(openKeyfile(file, { [field]: wrong } as never)).rejects.toThrow(
        new RegExp(`^options\\.${field} is `),
      );
    for (const field of ['password', 'argon2i'])
      await expect(revealUncheckedKeyfile(file, { [field]: 5 } as never)).rejects.toThrow(
        new RegExp(`^options\\.${field} is 5`),
      );
  });
});

describe('revealUncheckedKeyfile', () => {
  test('the text as it stands, of every format', async () => {
    const text = '{"ss58Address":"no address"}';
    const plain = utf8(text);
    const vault = await sealAnsibleVault(plain, utf8(password));
    const box = await sealNacl(plain, utf8(password), derive);
    for (const file of [plain, vault, box])
      expect(revealSecretText(await revealUncheckedKeyfile(file, { password, argon2i: derive }))).toBe(text);
    const encoding = { content: ['pkcs8', 'sr25519'], type: ['none'], version: '3' };
    const frame = utf8(JSON.stringify({ encoded: '0x0102', encoding, address: 'x' }));
    expect(revealSecretText(await revealUncheckedKeyfile(frame))).toBe('0x0102');
  });
});

describe('the format nacl', () => {
  test('the key is asked for by libsodium\'s limits "sensitive" and the salt of every wallet', async () => {
    const requests: Argon2iRequest[] = [];
    const noting: Argon2i = async (request) => {
      requests.push({ ...request, password: request.password.slice() });
      return derive(request);
    };
    const file = await sealKeyfile(watchOnly, { password, argon2i: noting });
    await openKeyfile(file, { password, argon2i: noting });
    const asked = {
      password: utf8(password),
      salt: Uint8Array.from(Buffer.from('137183dff15a09bc9c90b5518739e9b1', 'hex')),
      passes: 8,
      memoryKib: 524_288,
      length: 32,
    };
    expect(requests).toEqual([asked, asked]);
  });

  test('a mark, 24 bytes of nonce, and a MAC of 16', async () => {
    const box = await sealNacl(utf8('hello'), utf8(password), derive);
    expect(box).toHaveLength(5 + 24 + 16 + 5);
    expect(await sealNacl(utf8('hello'), utf8(password), derive)).not.toEqual(box);
    await expect(openKeyfile(box.subarray(0, 5 + 39), { password, argon2i: derive })).rejects.toMatchObject({
      code: 'keys/invalid-keyfile',
      message: expect.stringContaining('The keyfile is damaged: it ends too early.'),
    });
    await expect(openKeyfile(box.subarray(0, 5 + 40), { password, argon2i: derive })).rejects.toMatchObject({
      code: 'keys/wrong-password',
    });
  });

  test('a function that derives something else: refused by name', async () => {
    for (const none of [new Uint8Array(31), 'x', undefined])
      await expect(sealKeyfile(key, { password, argon2i: (async () => none) as never })).rejects.toThrow(
        /^what options\.argon2i derives is /,
      );
  });
});

test('a key of a URI has no phrase to write', async () => {
  const file = await sealKeyfile(
    { account: keypairFromUri('//Alice'), phrase: undefined },
    { format: 'plain' },
  );
  expect((await openKeyfile(file)).phrase).toBeUndefined();
});
