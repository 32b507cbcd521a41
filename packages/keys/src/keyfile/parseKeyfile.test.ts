import { describe, expect, test } from 'vitest';
import {
  createSecret,
  encodeSs58,
  isKeypair,
  keypairFromMnemonic,
  keypairFromSeed,
  keypairFromUri,
  revealPrivateKey,
  revealSecretText,
} from '../index.ts';
import { openKeyfile } from './openKeyfile.ts';
import { parseKeyfile } from './parseKeyfile.ts';
import { revealUncheckedKeyfile } from './revealUncheckedKeyfile.ts';
import { sealKeyfile } from './sealKeyfile.ts';

const phraseText = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const key = { account: keypairFromMnemonic(phraseText), phrase: createSecret(phraseText) };
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** The mark of UTF-8 that editors of Windows put in front of a text. */
const BOM = '\ufeff';

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
      expect.objectContaining({
        code: 'keys/address-mismatch',
        message: expect.stringContaining('The address in the keyfile is not that of the secret in it.'),
      }),
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

  test('cryptoType of ed25519, and the address of sr25519: sr25519', () => {
    const file = json({ secretSeed, ss58Address: seeded.address, cryptoType: 0 });
    expect(parseKeyfile(file).account).toMatchObject({ type: 'sr25519', address: seeded.address });
  });

  test.each([[{ name: 'x' }], ['x'], [0]])('an account that is registered on chain, %j: refused', (found) => {
    expect(() => parseKeyfile(json({ secretSeed, hashedDescriptor: found }))).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-keyfile' }),
    );
    expect(parseKeyfile(json({ secretSeed, hashedDescriptor: null })).account.address).toBe(seeded.address);
  });

  test.each([
    ['cryptoType', { cryptoType: 'sr25519' }],
    ['cryptoType', { cryptoType: true }],
  ])('another %s: refused, with what there is', (_, fields) => {
    expect(() => parseKeyfile(json({ secretSeed, ...fields }))).toThrow(
      expect.objectContaining({
        code: 'keys/unsupported-keyfile',
        message: expect.stringContaining('The keyfile holds a kind of key this package does not open.'),
        fix: 'Only sr25519 (cryptoType 1) and ed25519 (cryptoType 0) keys are supported.',
      }),
    );
  });

  test('an export of polkadot.js: what opens it', () => {
    expect(() => parseKeyfile(json({ encoded: 'AAAA', encoding: {} }))).toThrow(
      expect.objectContaining({
        code: 'keys/unsupported-keyfile',
        message: expect.stringContaining('The keyfile is an export of polkadot.js.'),
        fix: 'Open it with openKeyfile.',
      }),
    );
    for (const other of [{ encoded: 'AAAA' }, { encoding: {} }])
      expect(parseKeyfile(json({ secretSeed, ...other })).account.address).toBe(seeded.address);
  });

  test('an ed25519 private key: the seed, or the seed and the public key behind it', () => {
    const ed = keypairFromSeed(new Uint8Array(32).fill(7), { type: 'ed25519' });
    const publicKey = Buffer.from(ed.publicKey).toString('hex');
    for (const privateKey of [secretSeed, secretSeed + publicKey]) {
      const file = json({ privateKey, ss58Address: ed.address, cryptoType: 0 });
      expect(parseKeyfile(file).account).toMatchObject({ type: 'ed25519', address: ed.address });
      expect(parseKeyfile(json({ privateKey, cryptoType: 0 })).account.address).toBe(ed.address);
    }
    expect(() => parseKeyfile(json({ privateKey: `${secretSeed}00`, cryptoType: 0 }))).toThrow(
      expect.objectContaining({ code: 'keys/invalid-secret-key' }),
    );
  });

  test.each([
    ['32 bytes for 64', secretSeed],
    ['no hex', 'xyz'],
    ['numbers outside the group', `0x${'ff'.repeat(64)}`],
  ])('an sr25519 private key that is none, %s: said so, with and without an address', (_, privateKey) => {
    for (const ss58Address of [alice.address, undefined])
      expect(() => parseKeyfile(json({ privateKey, ss58Address }))).toThrow(
        expect.objectContaining({ code: 'keys/invalid-secret-key' }),
      );
  });

  test('a private key as Substrate writes it, and in no other form: an address of another key', () => {
    const bobs = Buffer.from(revealPrivateKey(bob)).toString('hex');
    expect(parseKeyfile(json({ privateKey: bobs })).account.address).toBe(bob.address);
    expect(() => parseKeyfile(json({ privateKey: bobs, ss58Address: alice.address }))).toThrow(
      expect.objectContaining({ code: 'keys/address-mismatch' }),
    );
  });

  test('a private key that is another in either form: an address of another key', () => {
    // A multiple of the cofactor: both forms read it, as two keys.
    const privateKey = `0x08${'00'.repeat(63)}`;
    const read = parseKeyfile(json({ privateKey }));
    expect(() => parseKeyfile(json({ privateKey, ss58Address: alice.address }))).toThrow(
      expect.objectContaining({ code: 'keys/address-mismatch' }),
    );
    expect(parseKeyfile(json({ privateKey, ss58Address: read.account.address })).account.address).toBe(
      read.account.address,
    );
  });

  test('a private key as polkadot.js stores it is known by the address', () => {
    const expanded = '98319d4ff8a9508c4bb0cf0b5a78d760a0b2082c02775e6e82370816fedfff48';
    const nonce = '925a225d97aa00682d6a59b95b18780c10d7032336e88f3442b42361f4a66011';
    const file = json({ privateKey: `0x${expanded}${nonce}`, ss58Address: alice.address });
    expect(parseKeyfile(file).account.address).toBe(alice.address);
  });

  test('bare text of the first wallets: a phrase, a private key', () => {
    expect(parseKeyfile(utf8(`${phraseText}\n`)).account.address).toBe(key.account.address);
    const privateKey = '33a6f3093f158a7109f679410bef1a0c54168145e0cecb4df006c1c2fffb1f09'.padEnd(128, '1');
    expect(parseKeyfile(utf8(privateKey)).account.address).toBe(alice.address);
  });

  test.each(['0x', ''])('64 bare hex digits behind "%s": a public key, unless asked', (prefix) => {
    const hex = Buffer.from(alice.publicKey).toString('hex');
    const { account } = parseKeyfile(utf8(`${prefix}${hex}\n`));
    expect(isKeypair(account)).toBe(false);
    expect(account.address).toBe(alice.address);
    const seed = utf8(prefix + '07'.repeat(32));
    expect(parseKeyfile(seed).account.address).toBe(encodeSs58(new Uint8Array(32).fill(7)));
    expect(parseKeyfile(seed, { bareHex: 'seed' }).account.address).toBe(seeded.address);
    expect(() => parseKeyfile(seed, { bareHex: 'secret' as 'seed' })).toThrow(
      expect.objectContaining({
        code: 'keys/out-of-range',
        message: expect.stringContaining('options.bareHex is a text of 6 characters'),
      }),
    );
  });

  test('a bare address: watch-only; one with a typing error is refused', () => {
    const { account } = parseKeyfile(utf8(`${alice.address}\n`));
    expect([isKeypair(account), account.address]).toEqual([false, alice.address]);
    expect(() => parseKeyfile(utf8(`${alice.address.slice(0, -1)}Z`))).toThrow();
  });

  test('a seed whose bytes are the ASCII of hex digits, as the Python wallet writes it', () => {
    const letters = '0123456789abcdef0123456789abcdef';
    const account = keypairFromSeed(utf8(letters));
    const file = json({ secretSeed: `0x${letters}`, ss58Address: account.address });
    expect(parseKeyfile(file).account.address).toBe(account.address);
  });

  test('a seed of 32 raw bytes without 0x in front; one of another length', () => {
    const letters = 'a seed of 32 letters, as it goes';
    const account = keypairFromSeed(utf8(letters));
    expect(parseKeyfile(json({ secretSeed: letters })).account.address).toBe(account.address);
    for (const other of [letters.slice(1), `${letters}x`, `0x${letters}x`, '0x', '07'.repeat(31)])
      expect(() => parseKeyfile(json({ secretSeed: other }))).toThrow(
        expect.objectContaining({ code: 'keys/invalid-seed' }),
      );
    expect(() => parseKeyfile(json({ secretSeed: `${letters}x` }))).toThrow('The seed is 33 bytes.');
  });

  test('fields that are none: named, and not quoted', () => {
    for (const [fields, what] of [
      [{ publicKey: '0x12' }, 'its public key is not 32 bytes of hex'],
      [{ accountId: 'x' }, 'its public key is not 32 bytes of hex'],
      [{ secretSeed: 5 }, 'its field secretSeed is not a text'],
      [{ ' ss58Address': {} }, 'its field ss58Address is not a text'],
    ] as const)
      expect(() => parseKeyfile(json(fields))).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-keyfile',
          message: expect.stringContaining(`The keyfile is damaged: ${what}.`),
        }),
      );
  });

  test('bare hex of 128 digits is a private key, of one more or less no secret at all', () => {
    for (const digits of ['f'.repeat(127), 'f'.repeat(129), `x${'f'.repeat(128)}`, `${'f'.repeat(128)}x`])
      expect(() => parseKeyfile(utf8(digits))).toThrow(
        expect.objectContaining({ code: 'keys/invalid-mnemonic' }),
      );
    for (const digits of ['f'.repeat(128), `0x${'F'.repeat(128)}`])
      expect(() => parseKeyfile(utf8(digits))).toThrow(
        expect.objectContaining({ code: 'keys/invalid-secret-key' }),
      );
  });

  test('secrets that disagree: refused, and shown on request, unchecked', async () => {
    const file = json({ secretSeed, secretPhrase: phraseText, ss58Address: seeded.address });
    expect(() => parseKeyfile(file)).toThrow(expect.objectContaining({ code: 'keys/address-mismatch' }));
    expect(() => parseKeyfile(file)).toThrow('revealUncheckedKeyfile');
    expect(JSON.parse(revealSecretText(await revealUncheckedKeyfile(file)))).toMatchObject({ secretSeed });
  });

  test.each(['ansible', 'plain'] as const)('a BOM in front of a file: %s', async (format) => {
    const password = 'Correct horse 9!';
    const file = await sealKeyfile(key, format === 'plain' ? { format } : { format, password });
    const marked = Uint8Array.from([...utf8(BOM), ...file]);
    expect((await openKeyfile(marked, { password })).account.address).toBe(key.account.address);
    expect(revealSecretText(await revealUncheckedKeyfile(marked, { password }))).toContain('secretPhrase');
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
      // Words that stand in none of our own sentences: the phrase is fixed, so no draw can break this.
      for (const word of ['sausage', 'useful', 'winner', 'yellow']) expect(message).not.toContain(word);
    }
  });
});
