/** What a key is made of is in no array once the key is wiped, however it came. */
import { mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, test } from 'vitest';
import { arraysMade, arraysMadeAsync } from '../testing/arraysMade.ts';
import { deriveKeypair } from './deriveKeypair.ts';
import { type Keypair, wipeKeypair } from './Keypair.ts';
import { encodeKeyfile } from './keyfile/encodeKeyfile.ts';
import { openKeyfile } from './keyfile/openKeyfile.ts';
import { parseKeyfile } from './keyfile/parseKeyfile.ts';
import { keypairFromMnemonic } from './keypairFromMnemonic.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { DEV_PHRASE, keypairFromUri } from './keypairFromUri.ts';
import { mnemonicToSeed, mnemonicToSeedAsync } from './mnemonic.ts';
import { keypairFromPolkadotJsSecretKey, keypairFromPrivateKey, revealPrivateKey } from './privateKey.ts';
import { createSecret, revealSecret, wipeSecret } from './secret.ts';
import { sign } from './sign.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const TYPES = ['sr25519', 'ed25519'] as const;

/** How many arrays hold the bytes after a key was made and wiped. */
function left(make: () => Keypair, bytes: Uint8Array): number {
  return arraysMade(() => wipeKeypair(make())).holding(bytes);
}

describe('arraysMade', () => {
  test('what is not overwritten is found', () => {
    const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
    expect(arraysMade(() => Uint8Array.from(seed)).holding(seed)).toBe(1);
    expect(arraysMade(() => keypairFromSeed(hex(seed), { type: 'ed25519' })).holding(seed)).toBe(2);
  });
});

describe.each(TYPES)('%s: nothing is left', (type) => {
  const root = keypairFromUri(DEV_PHRASE, { type });
  const seed = revealSecret(root.seed!);
  const privateKey = revealPrivateKey(root);

  test('of a seed in hex', () => {
    expect(left(() => keypairFromSeed(hex(seed), { type }), seed)).toBe(0);
  });

  test('of a private key in hex', () => {
    const secret = privateKey.slice(0, 32);
    expect(left(() => keypairFromPrivateKey(hex(privateKey), { type }), secret)).toBe(0);
  });

  test('of a phrase, and of the seed it makes', () => {
    expect(left(() => keypairFromMnemonic(DEV_PHRASE, { type }), seed)).toBe(0);
  });

  test('of the phrase of a secret URI, or its seed', () => {
    expect(left(() => keypairFromUri(`${DEV_PHRASE}//a`, { type }), seed)).toBe(0);
    expect(left(() => keypairFromUri(`0x${hex(seed)}//a`, { type }), seed)).toBe(0);
  });

  test('of a parent, and of a child', () => {
    const secret = revealSecret(root.secretKey).slice(0, 32);
    expect(left(() => deriveKeypair(root, '//a//b'), secret)).toBe(0);
    const between = revealSecret(deriveKeypair(root, '//a').secretKey).slice(0, 32);
    expect(left(() => deriveKeypair(root, '//a//b'), between)).toBe(0);
  });
});

describe('nothing is left', () => {
  const alice = keypairFromUri('//Alice');
  const secret = revealSecret(alice.secretKey);

  test('of a secret key of polkadot.js in hex', () => {
    expect(left(() => keypairFromPolkadotJsSecretKey(hex(secret)), secret.slice(0, 32))).toBe(0);
  });

  test('of what signs', () => {
    const made = arraysMade(() => sign(alice, 'hello'));
    expect(made.holding(secret)).toBe(0);
  });

  test("of a phrase's entropy", async () => {
    const entropy = mnemonicToEntropy(DEV_PHRASE, wordlist);
    // But for what the library decodes it from, with its checksum, which is not ours to overwrite.
    expect(arraysMade(() => mnemonicToSeed(DEV_PHRASE)).holding(entropy)).toBe(1);
    const stretched: Promise<unknown>[] = [];
    const made = arraysMade(() => stretched.push(mnemonicToSeedAsync(DEV_PHRASE)));
    await Promise.all(stretched);
    expect(made.holding(entropy)).toBe(1);
  });
});

describe('nothing is left of a keyfile', () => {
  const account = keypairFromUri(DEV_PHRASE);
  const seed = revealSecret(account.seed!);
  const secret = revealSecret(account.secretKey).slice(32);
  const phrase = createSecret(DEV_PHRASE);
  const utf8 = new TextEncoder().encode(DEV_PHRASE);
  const fields = JSON.parse(new TextDecoder().decode(encodeKeyfile({ account, phrase }))) as Record<
    string,
    string
  >;
  const bytes = (json: object) => new TextEncoder().encode(JSON.stringify(json));

  test('that was written: the key it is read back as', () => {
    const made = arraysMade(() => encodeKeyfile({ account, phrase }));
    expect([seed, secret].map((part) => made.holding(part))).toEqual([0, 0]);
    // In clear it is only in the file itself, and in the text that became the file.
    expect(made.holding(utf8)).toBe(1);
  });

  test('that was read, once the key is wiped', () => {
    const file = bytes(fields);
    const made = arraysMade(() => {
      const read = parseKeyfile(file);
      wipeKeypair(read.account as Keypair);
      wipeSecret(read.phrase!);
    });
    expect([seed, secret, utf8].map((part) => made.holding(part))).toEqual([0, 0, 0]);
  });

  test.each([
    ['a second secret is damaged', { secretSeed: '0x12' }],
    ['a second secret is of another key', { secretSeed: `0x${'07'.repeat(32)}` }],
    ['a third secret is of another key', { privateKey: hex(revealPrivateKey(keypairFromUri('//Bob'))) }],
    [
      'the address is of another key',
      { ss58Address: keypairFromUri('//Bob').address, publicKey: '', accountId: '' },
    ],
  ])('that is refused, as %s', (_, change) => {
    const file = bytes({ ...fields, ...change });
    const made = arraysMade(() => expect(() => parseKeyfile(file)).toThrow());
    // The key is tried as ed25519, too, whose library keeps half of the hashed seed, which is the second half of an sr25519 key.
    expect([seed, utf8].map((part) => made.holding(part))).toEqual([0, 0]);
  });

  test('of a private key that is another in either form', () => {
    // Both forms read it, as two keys, and the address is of a third.
    const privateKey = Uint8Array.from({ length: 64 }, (_, i) => (i === 0 ? 8 : i < 32 ? 0 : i));
    const file = bytes({ privateKey: hex(privateKey), ss58Address: account.address });
    const made = arraysMade(() => expect(() => parseKeyfile(file)).toThrow('is not that of the secret'));
    expect(made.holding(privateKey.slice(32))).toBe(0);
  });

  test.each([keypairFromUri('//Bob').address, 'no address'])(
    'of polkadot.js that is refused for its address: %s',
    async (address) => {
      const frame = [48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
      const encoded = Uint8Array.from([...frame, ...seed, 161, 35, 3, 33, 0, ...account.publicKey]);
      const encoding = { content: ['pkcs8', 'sr25519'], type: ['none'], version: '2' };
      const file = bytes({ address, encoded: `0x${hex(encoded)}`, encoding });
      const made = await arraysMadeAsync(async () => {
        await expect(openKeyfile(file)).rejects.toMatchObject({ name: 'KeysError' });
      });
      expect([seed, secret].map((part) => made.holding(part))).toEqual([0, 0]);
    },
  );
});
