import { describe, expect, test } from 'vitest';
import { schemeOf } from './internal/schemes.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { revealSecret } from './secret.ts';

const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('keypairFromSeed', () => {
  test('a type there is not: what there is', () => {
    for (const type of ['ecdsa', 'toString', ''])
      expect(() => keypairFromSeed(new Uint8Array(32), { type: type as 'ed25519' })).toThrow(
        expect.objectContaining({
          code: 'keys/unsupported-key-type',
          message: expect.stringContaining('The key type is not one this package knows.'),
          fix: "Use 'sr25519' or 'ed25519'.",
        }),
      );
    expect(() => schemeOf(5 as never)).toThrow('The key type is no text.');
    expect(() => keypairFromSeed(new Uint8Array(32), { type: 5 } as never)).toThrow(/^options\.type is 5/);
  });

  test('sr25519 unless said otherwise; the seed is known', () => {
    const bytes = Uint8Array.from(Buffer.from(SEED, 'hex'));
    for (const given of [SEED, `0x${SEED}`, bytes]) {
      const keypair = keypairFromSeed(given);
      expect(keypair.type).toBe('sr25519');
      expect(hex(keypair.publicKey)).toBe('44a996beb1eef7bdcab976ab6d2ca26104834164ecf28fb375600576fcc6eb0f');
      expect(hex(revealSecret(keypair.seed!))).toBe(SEED);
    }
    expect(hex(bytes)).toBe(SEED);
    expect(hex(keypairFromSeed(SEED, { type: 'ed25519' }).publicKey)).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  test.each([
    ['ab', 'a text of 2 characters'],
    [`${SEED}00`, 'a text of 66 characters'],
    [`g${SEED.slice(1)}`, 'a text of 64 characters'],
    [new Uint8Array(31), '31 bytes'],
    [new Uint8Array(33), '33 bytes'],
    [5, 'a value of type number'],
    [[...new Uint8Array(32)], 'a value of type object'],
  ])('refused, without a digit of it: %s', (seed, what) => {
    expect(() => keypairFromSeed(seed as string)).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-seed',
        message: `The seed is ${what}. Pass 32 bytes, or 64 hex digits.`,
      }),
    );
  });

  test('a type there is not: refused', () => {
    expect(() => keypairFromSeed(SEED, { type: 'ecdsa' as never })).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
  });
});
