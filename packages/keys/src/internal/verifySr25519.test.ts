import { sr25519Verify, waitReady } from '@polkadot/wasm-crypto';
import * as sr25519 from '@scure/sr25519';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifySr25519 } from './verifySr25519.ts';

beforeAll(() => waitReady());

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** What a verifier says: a throw is a no, as `verify` takes it. */
function answer(verifier: () => boolean): boolean {
  try {
    return verifier();
  } catch {
    return false;
  }
}

/** The answers of this package, of @scure/sr25519 and of the chain's own library. */
function answers(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) {
  return [
    answer(() => verifySr25519(publicKey, message, signature)),
    answer(() => sr25519.verify(message, signature, publicKey)),
    answer(() => sr25519Verify(signature, message, publicKey)),
  ];
}

function signed(seed: Uint8Array, message: Uint8Array) {
  const secret = sr25519.secretFromSeed(seed);
  return {
    publicKey: sr25519.getPublicKey(secret),
    signature: sr25519.sign(secret, message, new Uint8Array(32)),
  };
}

/** Order of the group, little-endian. */
const ORDER = Uint8Array.from(
  [0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14].concat(
    Array(15).fill(0),
    [0x10],
  ),
);

describe('verifySr25519', () => {
  test('messages that end anywhere in the sponge’s block', () => {
    for (let length = 0; length <= 166; length++) {
      const message = new Uint8Array(length).fill(length);
      const { publicKey, signature } = signed(new Uint8Array(32).fill(1), message);
      expect(verifySr25519(publicKey, message, signature)).toBe(true);
    }
  });

  test('the same answer as two libraries, valid or with any byte changed', () => {
    fc.assert(
      fc.property(
        bytes(32),
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: -1, max: 95 }),
        fc.integer({ min: 1, max: 255 }),
        (seed, message, at, change) => {
          const { publicKey, signature } = signed(seed, message);
          const whole = Uint8Array.from([...publicKey, ...signature]);
          if (at >= 0) whole[at]! ^= change;
          const found = answers(whole.subarray(0, 32), message, whole.subarray(32));
          expect(found).toEqual(Array(3).fill(at < 0));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a key that signed often: its table gives the same answers', () => {
    const { publicKey, signature } = signed(new Uint8Array(32).fill(7), new Uint8Array(40));
    for (let round = 0; round < 24; round++) {
      const message = new Uint8Array(40).fill(round);
      const own = signed(new Uint8Array(32).fill(7), message);
      expect(answers(publicKey, message, own.signature)).toEqual([true, true, true]);
      if (round > 0) expect(answers(publicKey, message, signature)).toEqual([false, false, false]);
      const other = signed(new Uint8Array(32).fill(8), message);
      expect(answers(publicKey, message, other.signature)).toEqual([false, false, false]);
    }
  });

  test('more keys than are remembered', () => {
    const message = Uint8Array.of(1);
    for (let round = 0; round < 2; round++)
      for (let seed = 0; seed < 66; seed++) {
        const { publicKey, signature } = signed(new Uint8Array(32).fill(seed), message);
        expect(verifySr25519(publicKey, message, signature)).toBe(true);
        expect(verifySr25519(publicKey, Uint8Array.of(2), signature)).toBe(false);
      }
  });

  test('odd encodings are no signatures: a scalar of zero or not below the order, no mark, no point, the point of no key', () => {
    const message = Uint8Array.of(1, 2, 3);
    const { publicKey, signature } = signed(new Uint8Array(32).fill(3), message);
    const withScalar = (scalar: Uint8Array) => {
      const changed = Uint8Array.from([...signature.subarray(0, 32), ...scalar]);
      changed[63]! |= 0x80;
      return changed;
    };
    // The same number, written as itself plus the order: the second signature that a forger could make of a first.
    const plusOrder = Uint8Array.from(signature.subarray(32));
    plusOrder[31]! &= 0x7f;
    for (let at = 0, carry = 0; at < 32; at++) {
      const sum = plusOrder[at]! + ORDER[at]! + carry;
      plusOrder[at] = sum & 255;
      carry = sum >> 8;
    }
    const unmarked = Uint8Array.from(signature);
    unmarked[63]! &= 0x7f;
    const noPoint = Uint8Array.from([...new Uint8Array(32).fill(0xff), ...signature.subarray(32)]);
    for (const odd of [
      withScalar(plusOrder),
      withScalar(ORDER),
      withScalar(new Uint8Array(32)),
      unmarked,
      noPoint,
    ])
      expect(answers(publicKey, message, odd)).toEqual([false, false, false]);
    expect(answers(new Uint8Array(32), message, signature)).toEqual([false, false, false]);
    expect(answers(new Uint8Array(32).fill(0xff), message, signature)).toEqual([false, false, false]);
    expect(answer(() => verifySr25519(publicKey, message, signature))).toBe(true);
  });

  test('the key of nothing, for which a signature is any number: refused as @scure/sr25519 refuses it', () => {
    const nothing = new Uint8Array(32);
    // s = 1, and its point the generator's: s B = R + k 0.
    const generator = Uint8Array.from(
      'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76'.match(/../g)!,
      (digits) => Number.parseInt(digits, 16),
    );
    const one = Uint8Array.of(1, ...new Uint8Array(30), 0x80);
    const signature = Uint8Array.from([...generator, ...one]);
    const [own, scure] = answers(nothing, Uint8Array.of(9), signature);
    expect([own, scure]).toEqual([false, false]);
  });
});
