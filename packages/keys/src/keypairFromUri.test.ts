import { describe, expect, test } from 'vitest';
import { DEV_PHRASE, deriveKeypair, keypairFromUri } from './keypairFromUri.ts';

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

describe('keypairFromUri, half a surrogate pair', () => {
  test('refused: it would be replaced, and two texts would be one key', () => {
    expect(() => keypairFromUri('//a\ud800')).toThrow(expect.objectContaining({ code: 'keys/invalid-uri' }));
    const alice = keypairFromUri('//Alice');
    expect(() => deriveKeypair(alice, '//a\udc00')).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
    expect(() => deriveKeypair(alice, [] as unknown as string)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
  });
});
