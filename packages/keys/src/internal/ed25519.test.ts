import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { createSecret, wipeSecret } from '../secret.ts';
import {
  signByNode,
  signEd25519,
  signEd25519Async,
  signInJavaScript,
  verifyByNode,
  verifyEd25519,
  verifyEd25519Async,
  verifyInJavaScript,
} from './ed25519.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** Points of order 1, 2, 4 and 8, and other spellings of them: what verifiers are known to disagree about. */
const ODD_POINTS = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  // y above the prime, and zero with a sign
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));

const restore = () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
};
afterEach(restore);

/** A page: no `node:crypto`, and the WebCrypto of the platform. */
const inAPage = () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
};
/** An engine with nothing but JavaScript. */
const bare = () => {
  inAPage();
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
};

describe('ed25519 by the platform and in JavaScript', () => {
  test('signing: the same bytes everywhere', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(32), fc.uint8Array({ maxLength: 300 }), async (seed, message) => {
        const expected = signInJavaScript(createSecret(seed), message);
        expect(signByNode(createSecret(seed), message)).toEqual(expected);
        expect(signEd25519(createSecret(seed), message)).toEqual(expected);
        for (const platform of [inAPage, bare]) {
          platform();
          expect(signEd25519(createSecret(seed), message)).toEqual(expected);
          expect(await signEd25519Async(createSecret(seed), message)).toEqual(expected);
          restore();
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test('verifying: what the platform accepts, JavaScript accepts; the answer is that of JavaScript', async () => {
    const cases = fc.oneof(
      fc
        .record({ seed: bytes(32), message: fc.uint8Array({ maxLength: 100 }), bit: fc.nat({ max: 700 }) })
        .map(({ seed, message, bit }) => {
          const { publicKey } = keypairFromSeed(seed, { type: 'ed25519' });
          const signature = signInJavaScript(createSecret(seed), message);
          if (bit < 512) signature[bit >> 3]! ^= 1 << (bit & 7);
          return { publicKey, message, signature };
        }),
      // Small points as key and as R, with s = 0: some verifiers accept such "signatures" of nobody.
      fc
        .record({ key: fc.constantFrom(...ODD_POINTS), r: fc.constantFrom(...ODD_POINTS), message: bytes(1) })
        .map(({ key, r, message }) => ({
          publicKey: key,
          message,
          signature: Uint8Array.from([...r, ...new Uint8Array(32)]),
        })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ publicKey, message, signature }) => {
        const expected = verifyInJavaScript(publicKey, message, signature);
        if (verifyByNode(publicKey, message, signature)) expect(expected).toBe(true);
        expect(verifyEd25519(publicKey, message, signature)).toBe(expected);
        for (const platform of [inAPage, bare]) {
          platform();
          expect(verifyEd25519(publicKey, message, signature)).toBe(expected);
          expect(await verifyEd25519Async(publicKey, message, signature)).toBe(expected);
          restore();
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('every pair of odd points, also where the platform says no', () => {
    const message = Uint8Array.of(1);
    let saved = 0;
    for (const key of ODD_POINTS)
      for (const r of ODD_POINTS) {
        const signature = Uint8Array.from([...r, ...new Uint8Array(32)]);
        const [node, ours] = [
          verifyByNode(key, message, signature),
          verifyInJavaScript(key, message, signature),
        ];
        if (node) expect(ours).toBe(true);
        if (ours && !node) saved += 1;
        expect(verifyEd25519(key, message, signature)).toBe(ours);
      }
    expect(saved).toBeGreaterThan(0);
  });

  test('a wiped secret signs nowhere, also when the platform had its handle', async () => {
    const secret = createSecret(new Uint8Array(32).fill(1));
    signEd25519(secret, Uint8Array.of(1));
    wipeSecret(secret);
    const wiped = expect.objectContaining({ code: 'keys/wiped' });
    expect(() => signEd25519(secret, Uint8Array.of(1))).toThrow(wiped);
    await expect(signEd25519Async(secret, Uint8Array.of(1))).rejects.toEqual(wiped);
  });
});
