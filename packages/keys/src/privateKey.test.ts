import { describe, expect, test } from 'vitest';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { keypairFromUri } from './keypairFromUri.ts';
import { keypairFromPolkadotJsSecretKey, keypairFromPrivateKey, revealPrivateKey } from './privateKey.ts';
import { revealSecret } from './secret.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
/** Order of the ristretto255 group. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const NONCE = '07'.repeat(32);
/** 32 bytes, little endian, and a nonce seed. */
const withScalar = (scalar: bigint) =>
  hex(Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse()) + NONCE;
const invalid = expect.objectContaining({
  code: 'keys/invalid-secret-key',
  fix: 'Check the key type, and which tool wrote the key.',
});

describe('keypairFromPrivateKey', () => {
  test('there and back, as bytes and as hex with and without 0x', () => {
    const alice = keypairFromUri('//Alice');
    const bytes = revealPrivateKey(alice);
    for (const given of [bytes, hex(bytes), `0x${hex(bytes)}`]) {
      const keypair = keypairFromPrivateKey(given);
      expect(keypair.address).toBe(alice.address);
      expect(keypair.seed).toBeUndefined();
      expect(hex(revealPrivateKey(keypair))).toBe(hex(bytes));
    }
  });

  test("bytes of the caller stay the caller's", () => {
    const bytes = revealPrivateKey(keypairFromUri('//Alice'));
    const before = hex(bytes);
    keypairFromPrivateKey(bytes);
    expect(hex(bytes)).toBe(before);
    const seed = new Uint8Array(32).fill(7);
    keypairFromPrivateKey(seed, { type: 'ed25519' });
    expect(hex(seed)).toBe(NONCE);
  });

  test('a number of the group: from 1 to below its order', () => {
    for (const scalar of [1n, ORDER - 1n])
      expect(hex(revealPrivateKey(keypairFromPrivateKey(withScalar(scalar))))).toBe(withScalar(scalar));
    for (const scalar of [0n, ORDER, ORDER + 1n])
      expect(() => keypairFromPrivateKey(withScalar(scalar))).toThrow('holds a number outside the group');
  });

  test('ed25519: the seed, which is known', () => {
    const keypair = keypairFromPrivateKey(NONCE, { type: 'ed25519' });
    expect(keypair.address).toBe(keypairFromSeed(NONCE, { type: 'ed25519' }).address);
    expect(hex(revealSecret(keypair.seed!))).toBe(NONCE);
    expect(hex(revealPrivateKey(keypair))).toBe(NONCE);
  });

  test.each([
    ['half of it', NONCE, 'sr25519', 'is not 64 bytes'],
    ['a byte more', `${withScalar(1n)}00`, 'sr25519', 'is not 64 bytes'],
    ['twice of it', NONCE + NONCE, 'ed25519', 'is not 32 bytes'],
    ['no hex', 'x'.repeat(128), 'sr25519', 'is not 64 bytes'],
    ['no bytes', [1], 'sr25519', 'is not 64 bytes'],
  ] as const)('refused: %s', (_, given, type, words) => {
    const make = () => keypairFromPrivateKey(given as string, { type });
    expect(make).toThrow(words);
    expect(make).toThrow(invalid);
  });
});

test('keypairFromPrivateKey: an option there is not is refused by name', () => {
  expect(() => keypairFromPrivateKey(NONCE, { typ: 'ed25519' } as never)).toThrow(
    /^There is no options\.typ\./,
  );
});

describe('keypairFromPolkadotJsSecretKey', () => {
  test('the secret key as it is held here', () => {
    const alice = keypairFromUri('//Alice');
    const bytes = revealSecret(alice.secretKey);
    for (const given of [bytes, hex(bytes), `0x${hex(bytes)}`]) {
      const keypair = keypairFromPolkadotJsSecretKey(given);
      expect(keypair.address).toBe(alice.address);
      expect(keypair.seed).toBeUndefined();
      expect(hex(revealSecret(keypair.secretKey))).toBe(hex(bytes));
    }
    expect(hex(bytes)).toBe(hex(revealSecret(alice.secretKey)));
  });

  test('eight times a number of the group: nothing else', () => {
    for (const scalar of [1n, ORDER - 1n])
      expect(keypairFromPolkadotJsSecretKey(withScalar(8n * scalar)).address).toBe(
        keypairFromPrivateKey(withScalar(scalar)).address,
      );
    for (const wrong of [0n, 7n, 8n * ORDER, 8n * ORDER + 8n, 9n, 12n, 15n])
      expect(() => keypairFromPolkadotJsSecretKey(withScalar(wrong))).toThrow('a number outside the group');
  });

  test.each([NONCE, `${withScalar(8n)}00`, 'x'.repeat(128), 5])('refused: %s', (given) => {
    expect(() => keypairFromPolkadotJsSecretKey(given as string)).toThrow('is not 64 bytes');
    expect(() => keypairFromPolkadotJsSecretKey(given as string)).toThrow(invalid);
  });
});
