import { ristretto255 } from '@noble/curves/ed25519.js';
import { sr25519Verify, waitReady } from '@polkadot/wasm-crypto';
import * as sr25519 from '@scure/sr25519';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
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

/** What points are made by: a key that is read is negated, and its table is made. */
const POINT = Object.getPrototypeOf(ristretto255.Point.prototype) as InstanceType<typeof ristretto255.Point>;

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

  test('a message of more than 64 KiB', () => {
    const message = new Uint8Array(66_000).fill(1);
    const { publicKey, signature } = signed(new Uint8Array(32).fill(1), message);
    expect(verifySr25519(publicKey, message, signature)).toBe(true);
    expect(verifySr25519(publicKey, message.subarray(0, -1), signature)).toBe(false);
  });

  test('a key is read once, and gets a table with its sixteenth valid signature', () => {
    const seed = new Uint8Array(32).fill(99);
    const negate = vi.spyOn(POINT, 'negate');
    const precompute = vi.spyOn(POINT, 'precompute');
    const { publicKey } = signed(seed, new Uint8Array(1));
    const valid = Array.from({ length: 18 }, (_, i) => Uint8Array.of(i));
    const tables = valid.map((message) => {
      const { signature } = signed(seed, message);
      // What is no signature of the key counts for nothing.
      expect(verifySr25519(publicKey, Uint8Array.of(200), signature)).toBe(false);
      const before = precompute.mock.calls.length;
      expect(verifySr25519(publicKey, message, signature)).toBe(true);
      return precompute.mock.calls.slice(before);
    });
    expect(tables.map((made) => made.length)).toEqual([...new Array(15).fill(0), 1, 0, 0]);
    expect(tables[15]).toEqual([[5]]);
    // Twice before it was known: for the first that was none, and for the first that was one.
    expect(negate).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });

  test('64 keys are remembered: the one that was used longest ago is forgotten', () => {
    const message = Uint8Array.of(5);
    const keys = Array.from({ length: 65 }, (_, i) => signed(new Uint8Array(32).fill(100 + i), message));
    const verifyAll = (some: typeof keys) =>
      some.map(({ publicKey, signature }) => verifySr25519(publicKey, message, signature));
    verifyAll(keys.slice(0, 64));
    const negate = vi.spyOn(POINT, 'negate');
    const read = ({ publicKey, signature }: (typeof keys)[number]) => {
      negate.mockClear();
      expect(verifySr25519(publicKey, message, signature)).toBe(true);
      return negate.mock.calls.length > 0;
    };
    // The first is used again, so that the second is the oldest when one more comes.
    expect([0, 64, 0, 2, 1].map((i) => read(keys[i]!))).toEqual([false, true, false, false, true]);
    vi.restoreAllMocks();
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
