import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createSecret,
  generateMnemonic,
  isKeypair,
  keypairFromMnemonic,
  keypairFromSeed,
  keypairFromUri,
  revealSecretText,
  sign,
  verify,
} from '../index.ts';
import { argon2i } from './argon2i.ts';
import { encodeKeyfile } from './encodeKeyfile.ts';
import { keyfileFormat } from './keyfileFormat.ts';
import { openKeyfile } from './openKeyfile.ts';
import { parseKeyfile } from './parseKeyfile.ts';
import { sealKeyfile } from './sealKeyfile.ts';
import type { Argon2i } from './WalletKey.ts';

const password = 'Correct horse 9!';
/** The real function at a 4096th of the memory: what the format adds around it is under test here. */
const cheap: Argon2i = (request) => argon2i({ ...request, memoryKib: request.memoryKib / 4096 });
const phraseText = generateMnemonic();
const key = { account: keypairFromMnemonic(phraseText), phrase: createSecret(phraseText) };
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

beforeAll(async () => {
  await cryptoWaitReady();
});

describe('sealKeyfile, openKeyfile', () => {
  test.each(['plain', 'nacl', 'ansible', 'polkadot-js'] as const)(
    '%s: opens as the same key',
    async (format) => {
      const file = await sealKeyfile(key, { format, password, argon2i: cheap });
      expect(keyfileFormat(file)).toBe(format);
      const { account, phrase } = await openKeyfile(file, { password, argon2i: cheap });
      expect(account.address).toBe(key.account.address);
      if (!isKeypair(account)) throw new TypeError('no secret');
      expect(verify(key.account.publicKey, 'x', sign(account, 'x'))).toBe(true);
      if (format !== 'polkadot-js') expect(revealSecretText(phrase!)).toBe(phraseText);
      if (format !== 'plain')
        expect(new TextDecoder().decode(file)).not.toContain(phraseText.split(' ')[0]!.repeat(2));
    },
  );

  test.each(['nacl', 'ansible', 'polkadot-js'] as const)(
    '%s: a wrong password and a changed byte get the same answer',
    async (format) => {
      const file = await sealKeyfile(key, { format, password, argon2i: cheap });
      const wrong = { password: 'Correct horse 8!', argon2i: cheap };
      const refused = expect.objectContaining({ code: 'keys/wrong-password' });
      await expect(openKeyfile(file, wrong)).rejects.toEqual(refused);
      if (format === 'nacl') {
        const changed = file.slice();
        changed[changed.length - 1]! ^= 1;
        await expect(openKeyfile(changed, { password, argon2i: cheap })).rejects.toEqual(refused);
      }
    },
  );

  test('a password is needed, and must not be weak', async () => {
    await expect(sealKeyfile(key, { format: 'nacl' })).rejects.toMatchObject({
      code: 'keys/password-required',
    });
    await expect(sealKeyfile(key, { password: 'aaaaa' })).rejects.toMatchObject({
      code: 'keys/weak-password',
    });
    const file = await sealKeyfile(key, { format: 'ansible', password: 'aaaaa', allowWeakPassword: true });
    await expect(openKeyfile(file)).rejects.toMatchObject({ code: 'keys/password-required' });
    expect((await openKeyfile(file, { password: 'aaaaa' })).account.address).toBe(key.account.address);
  });

  test('ed25519: keeps its type, alone names it in the file', async () => {
    const account = keypairFromMnemonic(phraseText, { type: 'ed25519' });
    const file = await sealKeyfile({ account, phrase: key.phrase });
    expect(new TextDecoder().decode(file)).toContain('"cryptoType":0');
    expect(new TextDecoder().decode(encodeKeyfile(key))).not.toContain('cryptoType');
    expect((await openKeyfile(file)).account).toMatchObject({ type: 'ed25519', address: account.address });
  });

  test('not enough memory: a typed error that names the memory', async () => {
    const tooMuch: Argon2i = (request) => argon2i({ ...request, memoryKib: 2 ** 24 });
    const file = await sealKeyfile(key, { password, argon2i: cheap });
    await expect(openKeyfile(file, { password, argon2i: tooMuch })).rejects.toMatchObject({
      code: 'keys/not-enough-memory',
      values: { memoryMib: 16384 },
    });
  });
});

describe('polkadot.js files', () => {
  test.each(['sr25519', 'ed25519'] as const)('%s: theirs opens here, ours opens there', async (type) => {
    const keyring = new Keyring({ type });
    const theirs = keyring.addFromUri(`${phraseText}//hard`, { name: 'them' });
    // Their scrypt is slow, and what is sealed is the same for both types: once is enough.
    const exported = json(theirs.toJson(type === 'sr25519' ? password : undefined));
    const { account } = await openKeyfile(exported, { password });
    expect(account).toMatchObject({ type, address: theirs.address });
    const ours = await sealKeyfile(
      { account, phrase: undefined },
      { format: 'polkadot-js', password, name: 'us' },
    );
    const back = new Keyring({ type: 'sr25519' }).addFromJson(JSON.parse(new TextDecoder().decode(ours)));
    back.unlock(password);
    expect(back.address).toBe(account.address);
    expect(back.meta['name']).toBe('us');
    expect(verify(account.publicKey, 'x', back.sign('x'), { type })).toBe(true);
  });

  test('without a password: opens', async () => {
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
    expect((await openKeyfile(json(theirs.toJson()))).account.address).toBe(theirs.address);
  });

  test('another address than that of the secret: refused', async () => {
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice').toJson();
    const forged = json({ ...theirs, address: keypairFromUri('//Bob').address });
    await expect(openKeyfile(forged)).rejects.toMatchObject({ code: 'keys/address-mismatch' });
  });

  test('a cost no wallet writes: refused before anything is derived', async () => {
    const encoding = { content: ['pkcs8', 'sr25519'], type: ['scrypt', 'xsalsa20-poly1305'], version: '3' };
    const theirs = { encoding, address: keypairFromUri('//Alice').address };
    const body = Buffer.alloc(32 + 12 + 24 + 117 + 16);
    body.writeUInt32LE(1 << 30, 32);
    body.writeUInt32LE(1, 36);
    body.writeUInt32LE(8, 40);
    const file = json({ ...theirs, encoded: body.toString('base64') });
    await expect(openKeyfile(file, { password })).rejects.toMatchObject({ code: 'keys/unsupported-kdf' });
  });
});

describe('parseKeyfile', () => {
  const alice = keypairFromUri('//Alice');
  const bob = keypairFromUri('//Bob');
  const seeded = keypairFromSeed(new Uint8Array(32).fill(7));
  const secretSeed = `0x${'07'.repeat(32)}`;

  test.each([
    ['ss58Address', { secretPhrase: phraseText, ss58Address: alice.address }],
    ['publicKey', { secretSeed, publicKey: `0x${Buffer.from(alice.publicKey).toString('hex')}` }],
    ['accountId', { secretSeed, accountId: `0x${Buffer.from(alice.publicKey).toString('hex')}` }],
    ['two secrets of two keys', { secretSeed, secretPhrase: phraseText }],
    ['a second secret of another key', { secretSeed, secretPhrase: phraseText, ss58Address: seeded.address }],
    [
      'two addresses',
      { ss58Address: bob.address, publicKey: `0x${Buffer.from(alice.publicKey).toString('hex')}` },
    ],
  ])('refused, address and secret differ: %s', (_, fields) => {
    expect(() => parseKeyfile(json(fields))).toThrow(
      expect.objectContaining({ code: 'keys/address-mismatch' }),
    );
  });

  test('an address of another prefix is the same account', () => {
    const ss58Address = '12wJ4GNUTKs4NWQJXmGEMtoXyBmFfy3E7sHwpgKLVGGqXN5Q';
    expect(() => parseKeyfile(json({ secretSeed, ss58Address }))).toThrow();
    expect(parseKeyfile(json({ secretSeed, ss58Address: seeded.address })).account.address).toBe(
      seeded.address,
    );
  });

  test('cryptoType: a number, a text or missing; wrong ones are forgiven when the address tells', () => {
    const ed = keypairFromSeed(new Uint8Array(32).fill(7), { type: 'ed25519' });
    for (const cryptoType of [0, '0', ' 0 ', 1, '1', undefined, null]) {
      const file = json({ secretSeed, ss58Address: ed.address, cryptoType });
      expect(parseKeyfile(file).account).toMatchObject({ type: 'ed25519', address: ed.address });
    }
    expect(parseKeyfile(json({ secretSeed, cryptoType: 0 })).account.type).toBe('ed25519');
    expect(() => parseKeyfile(json({ secretSeed, cryptoType: 2 }))).toThrow('kind of key');
  });

  test('a private key as polkadot.js stores it is known by the address', () => {
    const expanded = '98319d4ff8a9508c4bb0cf0b5a78d760a0b2082c02775e6e82370816fedfff48';
    const nonce = '925a225d97aa00682d6a59b95b18780c10d7032336e88f3442b42361f4a66011';
    const file = json({ privateKey: `0x${expanded}${nonce}`, ss58Address: alice.address });
    expect(parseKeyfile(file).account.address).toBe(alice.address);
  });

  test('bare text of the first wallets: a phrase, a seed, a private key', () => {
    const bare = (text: string) => parseKeyfile(new TextEncoder().encode(text)).account.address;
    expect(bare(`${phraseText}\n`)).toBe(key.account.address);
    expect(bare('07'.repeat(32))).toBe(seeded.address);
  });

  test('a field name with a leading space, null and empty fields', () => {
    const file = json({ ' ss58Address': alice.address, secretPhrase: null, secretSeed: '' });
    expect(parseKeyfile(file).account.address).toBe(alice.address);
  });

  test.each([
    '',
    '{}',
    '[]',
    '{"secretSeed":5}',
    '{"secretSeed":"0x12"}',
    '{',
    'null',
    '"x"',
    '{"publicKey":"0x"}',
    '{"cryptoType":{"toString":null},"secretSeed":"0x12"}',
    `{"cryptoType":[1],"secretSeed":"${'07'.repeat(32)}"}`,
    `{"__proto__":{"secretSeed":"${'07'.repeat(32)}"}}`,
  ])('refused: %s', (text) => {
    expect(() => parseKeyfile(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ name: 'KeysError' }),
    );
  });

  test('watch-only needs the address with its checksum, not only hex (fuzzer)', () => {
    const publicKey = `0x${Buffer.from(alice.publicKey).toString('hex')}`;
    expect(() => parseKeyfile(json({ publicKey, accountId: publicKey }))).toThrow('ss58Address');
    expect(parseKeyfile(json({ publicKey, ss58Address: alice.address })).account.address).toBe(alice.address);
  });

  test('no message quotes the file', () => {
    for (const text of [
      `{"secretPhrase": "${phraseText}`,
      `{"secretPhrase": "${phraseText} zoo"}`,
      `${phraseText} x`,
    ]) {
      let message = '';
      try {
        parseKeyfile(new TextEncoder().encode(text));
      } catch (error) {
        message = `${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`;
      }
      expect(message).not.toBe('');
      for (const word of phraseText.split(' ').filter((w) => w.length > 5))
        expect(message).not.toContain(word);
    }
  });
});
