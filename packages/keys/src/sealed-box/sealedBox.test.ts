import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromUri } from '../keypairFromUri.ts';
import { openSealed, sealTo } from './sealedBox.ts';

const alice = keypairFromUri('//Alice', { type: 'ed25519' });
const type = 'ed25519' as const;

/** Keypair.encrypt_for(alice.ss58_address, b'hello from Python') of bittensor-wallet 4.1.1, Alice being ed25519. */
const FROM_PYTHON =
  'f6a2518bf6268c4e4cececed562ff1c602e47ba0718f363850fcded2a2ecf7272555e3df2b0d0be25a28e6b61c90c11335d7b9b5af84acaf40c2fec326df673890';

describe('openSealed', () => {
  test('a box of the Python wallet', () => {
    const message = openSealed(alice, Uint8Array.from(Buffer.from(FROM_PYTHON, 'hex')));
    expect(new TextDecoder().decode(message)).toBe('hello from Python');
  });

  test('back and forth for any key and message; any changed bit is noticed', () => {
    const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(seed, fc.uint8Array({ maxLength: 200 }), fc.nat(), (bytes, message, bit) => {
        const keypair = keypairFromSeed(bytes, { type });
        const sealed = sealTo(keypair.address, message, { type });
        expect(sealed).toHaveLength(message.length + 48);
        expect(openSealed(keypair, sealed)).toEqual(message);
        const index = bit % (sealed.length * 8);
        sealed[index >> 3]! ^= 1 << (index & 7);
        // X25519 ignores the top bit of a point, but the nonce covers it.
        expect(() => openSealed(keypair, sealed)).toThrow(
          expect.objectContaining({ code: 'keys/cannot-decrypt' }),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('another key, a short text: refused', () => {
    const bob = keypairFromUri('//Bob', { type });
    expect(() => openSealed(bob, sealTo(alice.address, 'x', { type }))).toThrow('not for this key');
    expect(() => openSealed(alice, new Uint8Array(47))).toThrow('not for this key');
  });
});

describe('sealTo', () => {
  test('sr25519: refused, by whoever asks', () => {
    const sr = keypairFromUri('//Alice');
    expect(() => sealTo(sr.address, 'x', { type: 'sr25519' })).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
    expect(() => openSealed(sr, new Uint8Array(48))).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
  });

  test('bytes that are no point: refused', () => {
    const y = new Uint8Array(32).fill(2);
    expect(() => sealTo(y, 'x', { type })).toThrow(
      expect.objectContaining({ code: 'keys/invalid-public-key' }),
    );
  });
});
