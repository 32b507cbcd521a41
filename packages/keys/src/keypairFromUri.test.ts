import { describe, expect, test } from 'vitest';
import { deriveKeypair } from './deriveKeypair.ts';
import { keypairFromMnemonic, keypairFromMnemonicAsync } from './keypairFromMnemonic.ts';
import { DEV_PHRASE, keypairFromUri, keypairFromUriAsync } from './keypairFromUri.ts';

/** Addresses of the development accounts, as published with Substrate's `subkey` and polkadot.js. */
const SR25519 = {
  '//Alice': '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  '//Bob': '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
  '//Charlie': '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y',
  '//Dave': '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy',
  '//Eve': '5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw',
  '//Ferdie': '5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL',
  '//Alice//stash': '5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY',
} as const;

const ED25519 = {
  '//Alice': '5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu',
  '//Bob': '5GoNkf6WdbxCFnPdAnYYQyCjAKPJgLNxXwPjwTh6DGg6gN3E',
} as const;

describe('keypairFromUri', () => {
  test.each(Object.entries(SR25519))('sr25519 development account: %s', (uri, address) => {
    expect(keypairFromUri(uri).address).toBe(address);
    expect(keypairFromUri(`${DEV_PHRASE}${uri}`).address).toBe(address);
  });

  test.each(Object.entries(ED25519))('ed25519 development account: %s', (uri, address) => {
    expect(keypairFromUri(uri, { type: 'ed25519' }).address).toBe(address);
  });

  test('a password changes the key', () => {
    expect(keypairFromUri('//Alice///secret').address).not.toBe(SR25519['//Alice']);
  });

  test.each(['//', '/', '//Alice/', 'word', '0x12', '0x12//a', `0x${'00'.repeat(32)}///x`, '//+1'])(
    'refused: %s',
    (uri) => {
      expect(() => keypairFromUri(uri)).toThrow(expect.objectContaining({ name: 'KeysError' }));
    },
  );
});

describe('keypairFromUri, what is read', () => {
  const both = async (uri: string, options = {}) => {
    const { address } = keypairFromUri(uri, options);
    expect((await keypairFromUriAsync(uri, options)).address).toBe(address);
    return address;
  };

  test('spaces around the phrase; an empty password is none; any text is a password', async () => {
    expect(await both(` ${DEV_PHRASE} //Alice`)).toBe(SR25519['//Alice']);
    expect(await both('//Alice///')).toBe(SR25519['//Alice']);
    const passwords = ['a', 'a/b', 'a\nb', '/a', ' a'];
    const addresses = await Promise.all(passwords.map((password) => both(`//Alice///${password}`)));
    expect(new Set(addresses).size).toBe(passwords.length);
    expect(keypairFromUri(`${DEV_PHRASE}///password`).address).toBe(
      keypairFromMnemonic(DEV_PHRASE, { password: 'password' }).address,
    );
  });

  test('a seed in the place of the phrase, of either type', async () => {
    const seed = '0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a';
    expect(await both(seed)).toBe(SR25519['//Alice']);
    expect(await both(seed, { type: 'sr25519' })).toBe(SR25519['//Alice']);
    expect(await both(`${seed}//stash`)).toBe(SR25519['//Alice//stash']);
    expect(await both('//Alice', { type: 'ed25519' })).toBe(ED25519['//Alice']);
    expect(keypairFromUri(seed).seed).toBeDefined();
  });

  test('up to 4096 characters', async () => {
    const long = (length: number) => `//Alice/${'x'.repeat(length - 8)}`;
    expect(await both(long(4096))).toMatch(/^5/);
    expect(() => keypairFromUri(long(4097))).toThrow(expect.objectContaining({ code: 'keys/invalid-uri' }));
  });

  test.each([
    [
      '//Alice///e\u0301',
      'keys/invalid-uri',
      'The secret URI cannot be read.',
      'Write it as phrase//hard/soft///password; every part but the phrase may be left out.',
    ],
    [
      null,
      'keys/invalid-uri',
      'The secret URI cannot be read.',
      'Write it as phrase//hard/soft///password; every part but the phrase may be left out.',
    ],
    [
      5,
      'keys/invalid-uri',
      'The secret URI cannot be read.',
      'Write it as phrase//hard/soft///password; every part but the phrase may be left out.',
    ],
    [
      '',
      'keys/invalid-uri',
      'The secret URI is empty.',
      'Write it as phrase//hard/soft///password; every part but the phrase may be left out.',
    ],
    [
      `0x${'07'.repeat(32)}///pw`,
      'keys/invalid-uri',
      'A raw seed has no password.',
      'Leave out the part from /// on, or give the phrase the seed came from.',
    ],
    [
      `0x${'07'.repeat(32)}///`,
      'keys/invalid-uri',
      'A raw seed has no password.',
      'Leave out the part from /// on, or give the phrase the seed came from.',
    ],
    [
      '//owner',
      'keys/development-phrase',
      'The secret URI has no phrase: it would be a development key, which everybody has.',
      'Put the phrase or the seed in front, or pass allowDevPhrase: true for a key that holds nothing.',
    ],
  ])('refused, and what to do: %j', async (uri, code, sentence, fix) => {
    const refused = { code, message: expect.stringContaining(sentence), fix };
    expect(() => keypairFromUri(uri as string)).toThrow(expect.objectContaining(refused));
    await expect(keypairFromUriAsync(uri as string)).rejects.toMatchObject(refused);
  });

  test('options that are none: refused by name', async () => {
    for (const [field, wrong] of [
      ['type', 5],
      ['allowDevPhrase', 5],
    ] as const) {
      const named = new RegExp(`^options\\.${field} is 5`);
      expect(() => keypairFromUri('//Alice', { [field]: wrong } as never)).toThrow(named);
      await expect(keypairFromUriAsync('//Alice', { [field]: wrong } as never)).rejects.toThrow(named);
    }
    for (const field of ['type', 'password']) {
      const named = new RegExp(`^options\\.${field} is 5`);
      const options = { [field]: 5 } as never;
      expect(() => keypairFromMnemonic(DEV_PHRASE, options)).toThrow(named);
      await expect(keypairFromMnemonicAsync(DEV_PHRASE, options)).rejects.toThrow(named);
    }
    await expect(keypairFromUriAsync('//Alice', { type: 'ecdsa' as never })).rejects.toMatchObject({
      code: 'keys/unsupported-key-type',
    });
  });
});

describe('keypairFromUri, keys everybody has', () => {
  test.each(['', ' ', '\t\n', '   //Alice', ' ///pw'])('an empty phrase is no key: %j', async (uri) => {
    for (const options of [{}, { allowDevPhrase: true }]) {
      const refused = expect.objectContaining({ code: 'keys/invalid-uri' });
      expect(() => keypairFromUri(uri, options)).toThrow(refused);
      await expect(keypairFromUriAsync(uri, options)).rejects.toEqual(refused);
    }
  });

  test.each(['///pw', '//owner', '/0', '//alice', '//toString', '//my secret//hot', '//AliceX'])(
    'on the development phrase only by its name: %s',
    async (uri) => {
      const refused = expect.objectContaining({ code: 'keys/development-phrase' });
      expect(() => keypairFromUri(uri)).toThrow(refused);
      expect(() => keypairFromUri(uri, { allowDevPhrase: false })).toThrow(refused);
      const expected = keypairFromUri(DEV_PHRASE + uri).address;
      expect(keypairFromUri(uri, { allowDevPhrase: true }).address).toBe(expected);
      expect((await keypairFromUriAsync(uri, { allowDevPhrase: true })).address).toBe(expected);
    },
  );

  test.each(['//Bob//stash', '/Alice', '//Eve/0///pw'])('well known by its first name: %s', (uri) => {
    expect(keypairFromUri(uri).address).toBe(keypairFromUri(DEV_PHRASE + uri).address);
  });

  test('no message repeats the URI', () => {
    for (const uri of ['//hunter2hunter2', 'hunter2hunter2//x', '0xhunter2hunter2', '//hunter2hunter2//'])
      expect(() => keypairFromUri(uri)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
      );
  });
});

describe('keypairFromUri, half a surrogate pair', () => {
  test('refused: it would be replaced, and two texts would be one key', () => {
    expect(() => keypairFromUri('//a\ud800')).toThrow(expect.objectContaining({ code: 'keys/invalid-uri' }));
    const alice = keypairFromUri('//Alice');
    expect(() => deriveKeypair(alice, '//a\udc00')).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
    expect(() => deriveKeypair(alice, {} as unknown as string)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
  });
});
