import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { keypairFromSeed, keypairFromUri, sign, verify } from '../index.ts';
import { loadWasmVerify, type Verify } from './loadWasmVerify.ts';

let wasmVerify: Verify;
beforeAll(async () => {
  wasmVerify = await loadWasmVerify();
});

const alice = keypairFromUri('//Alice');

/** What a verifier answers, or the code of what it throws. */
function answer(verifier: Verify, ...args: Parameters<Verify>): unknown {
  try {
    return verifier(...args);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

describe('loadWasmVerify', () => {
  test('the same answer as verify, valid or with any byte changed', () => {
    const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const property = fc.property(
      seeds,
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: -1, max: 95 }),
      fc.integer({ min: 1, max: 255 }),
      (seed, message, at, change) => {
        const keypair = keypairFromSeed(seed);
        const whole = Uint8Array.from([...keypair.publicKey, ...sign(keypair, message)]);
        if (at >= 0) whole[at]! ^= change;
        const args = [whole.subarray(0, 32), message, whole.subarray(32)] as const;
        expect([wasmVerify(...args), verify(...args)]).toEqual([at < 0, at < 0]);
      },
    );
    fc.assert(property, { numRuns: 40 });
  });

  test('rejects: the key of nothing, for which a signature is any number, and lengths that are none', () => {
    // s = 1, and its point the generator's: s B = R + k 0.
    const generator = 'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76';
    const forged = `0x${generator}01${'00'.repeat(30)}80`;
    expect(wasmVerify(new Uint8Array(32), 'anything', forged)).toBe(false);
    const signature = sign(alice, 'hello');
    for (const length of [0, 63]) {
      expect(wasmVerify(alice.publicKey, 'hello', signature.subarray(0, length))).toBe(false);
    }
    expect(wasmVerify(alice.publicKey, 'hello', Uint8Array.of(...signature, 0))).toBe(false);
  });

  test('texts, other schemes and wrong input: as verify has them', () => {
    const edwards = keypairFromUri('//Alice', { type: 'ed25519' });
    const signature = sign(edwards, 'hello');
    const cases: readonly Parameters<Verify>[] = [
      [alice.address, 'hello', sign(alice, 'hello')],
      [edwards.publicKey, 'hello', signature, { type: 'ed25519' }],
      [edwards.publicKey, 'hello', signature, { type: 'sr25519' }],
      [alice.publicKey, 'hello', 'no hex'],
      [new Uint8Array(31), 'hello', signature],
      [alice.publicKey, 'hello', signature, { type: 'ecdsa' as 'sr25519' }],
      [alice.publicKey, 'hello', signature, { typ: 'sr25519' } as object],
      [alice.publicKey, 'hello', signature, null as unknown as object],
    ];
    for (const args of cases) expect(answer(wasmVerify, ...args)).toEqual(answer(verify, ...args));
    expect(answer(wasmVerify, ...cases[0]!)).toBe(true);
    expect(answer(wasmVerify, ...cases[1]!)).toBe(true);
  });
});
