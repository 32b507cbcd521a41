import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { arraysMade } from '../../testing/arraysMade.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromUri } from '../keypairFromUri.ts';
import { revealSecret } from '../secret.ts';
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
    const refused = expect.objectContaining({
      code: 'keys/cannot-decrypt',
      message: expect.stringContaining('The sealed message is not for this key, or was changed.'),
      fix: 'Open it with the key it was sealed to.',
    });
    expect(() => openSealed(bob, sealTo(alice.address, 'x', { type }))).toThrow(refused);
    for (const length of [0, 47, 48])
      expect(() => openSealed(alice, new Uint8Array(length))).toThrow(refused);
  });

  test('bytes or hex; an empty message', () => {
    const sealed = sealTo(alice.address, '', { type });
    expect(sealed).toHaveLength(48);
    expect(openSealed(alice, sealed)).toEqual(new Uint8Array(0));
    expect(openSealed(alice, `0x${Buffer.from(sealed).toString('hex')}`)).toEqual(new Uint8Array(0));
  });

  test('what is none: refused by name', () => {
    expect(() => openSealed(5 as never, new Uint8Array(48))).toThrow('This account has no secret key.');
    expect(() => openSealed(alice, 5 as never)).toThrow(/^sealed is 5/);
    expect(() => sealTo(alice.address, 'x', 5 as never)).toThrow(/^options is 5/);
    expect(() => sealTo(alice.address, 'x', { type: 5 } as never)).toThrow(/^options\.type is 5/);
  });

  test('neither the secret nor what the box was sealed with stays in memory', () => {
    const sealed = sealTo(alice.address, 'hello', { type });
    const seed = revealSecret(alice.secretKey);
    const opened = arraysMade(() => openSealed(alice, sealed));
    expect(opened.holding(seed)).toBe(0);
    // But for the copy the library computes with, which is not ours to overwrite.
    expect(opened.holding(ed25519.utils.toMontgomerySecret(seed))).toBe(1);
    // Every draw of this test is the same: what is drawn here is drawn there.
    const drawn: Uint8Array[] = [];
    const draw = vi.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
      (into as Uint8Array).fill(77);
      drawn.push(into as Uint8Array);
      return into;
    });
    const made = arraysMade(() => sealTo(alice.address, 'hello', { type }));
    draw.mockRestore();
    expect(drawn.length).toBeGreaterThan(0);
    expect(made.holding(new Uint8Array(32).fill(77))).toBe(0);
  });
});

describe('sealTo', () => {
  test('sr25519: refused, by whoever asks', () => {
    const sr = keypairFromUri('//Alice');
    expect(() => sealTo(sr.address, 'x', { type: 'sr25519' })).toThrow(
      expect.objectContaining({
        code: 'keys/unsupported-key-type',
        message: expect.stringContaining('Nothing can be sealed to a key that is not ed25519.'),
        fix: 'Use an ed25519 key: no tool of Bittensor encrypts to sr25519.',
      }),
    );
    expect(() => openSealed(sr, new Uint8Array(48))).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
  });

  test('bytes that are no point: refused', () => {
    // None of the curve, the point that adds nothing, and one of small order: no secret can be shared with them.
    for (const y of [
      new Uint8Array(32).fill(2),
      Uint8Array.from({ length: 32 }, (_, i) => Number(i === 0)),
      new Uint8Array(32),
    ])
      expect(() => sealTo(y, 'x', { type })).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-public-key',
          message: expect.stringContaining(
            'The account is not an ed25519 key: its bytes are no usable point of the curve.',
          ),
          fix: 'Ask the receiver for an ed25519 address.',
        }),
      );
  });
});
