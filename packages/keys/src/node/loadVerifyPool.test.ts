import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { keypairFromSeed, keypairFromUri, sign, verify } from '../index.ts';
import { loadVerifyPool, type VerifyPool } from './loadVerifyPool.ts';

const alice = keypairFromUri('//Alice');
const opened: VerifyPool[] = [];
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close();
});

async function openPool(threads: number): Promise<VerifyPool> {
  const pool = await loadVerifyPool({ threads });
  opened.push(pool);
  return pool;
}

/** A signature for each number, and whether it is one of the message it comes with. */
const asked = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const isValid = at % 3 !== 1;
    return { message: `message ${at}`, signature: sign(alice, isValid ? `message ${at}` : 'other'), isValid };
  });

describe('loadVerifyPool', () => {
  test('the same answer as verify, valid or with any byte changed', async () => {
    const pool = await openPool(2);
    const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const property = fc.asyncProperty(
      seeds,
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: -1, max: 95 }),
      fc.integer({ min: 1, max: 255 }),
      async (seed, message, at, change) => {
        const keypair = keypairFromSeed(seed);
        const whole = Uint8Array.from([...keypair.publicKey, ...sign(keypair, message)]);
        if (at >= 0) whole[at]! ^= change;
        const args = [whole.subarray(0, 32), message, whole.subarray(32)] as const;
        expect([await pool.verify(...args), verify(...args)]).toEqual([at < 0, at < 0]);
      },
    );
    await fc.assert(property, { numRuns: 30 });
  });

  test.each([1, 3])('many at once, by %i threads: each is told its own answer', async (threads) => {
    const pool = await openPool(threads);
    const all = asked(25);
    const answers = await Promise.all(
      all.map(({ message, signature }) => pool.verify(alice.address, message, signature)),
    );
    expect(answers).toEqual(all.map(({ isValid }) => isValid));
  });

  test('closed while it checks, and after: the answers are the same', async () => {
    const pool = await openPool(1);
    const all = asked(9);
    const ask = () =>
      Promise.all(all.map(({ message, signature }) => pool.verify(alice.publicKey, message, signature)));
    const [answers] = await Promise.all([ask(), pool.close()]);
    expect(answers).toEqual(all.map(({ isValid }) => isValid));
    expect(await ask()).toEqual(all.map(({ isValid }) => isValid));
  });

  test('no signature, another scheme, wrong input: as verify has them', async () => {
    const pool = await openPool(1);
    const edwards = keypairFromUri('//Alice', { type: 'ed25519' });
    const signature = sign(edwards, 'hello');
    expect(await pool.verify(edwards.publicKey, 'hello', signature, { type: 'ed25519' })).toBe(true);
    expect(await pool.verify(edwards.publicKey, 'hello', signature, { type: 'sr25519' })).toBe(false);
    expect(await pool.verify(alice.publicKey, 'hello', new Uint8Array(63))).toBe(false);
    // s = 1, and its point the generator's: a signature of the key of nothing, over anything.
    const generator = 'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76';
    const forged = `0x${generator}01${'00'.repeat(30)}80`;
    expect(await pool.verify(new Uint8Array(32), 'anything', forged)).toBe(false);
    await expect(pool.verify(alice.publicKey, 'hello', 'no hex')).rejects.toMatchObject({
      code: 'keys/invalid-signature',
    });
    await expect(pool.verify(new Uint8Array(31), 'hello', signature)).rejects.toMatchObject({
      code: 'keys/invalid-public-key',
    });
  });

  test.each([
    [{ threads: 0 }, 'keys/out-of-range'],
    [{ threads: 1.5 }, 'keys/out-of-range'],
    [{ thread: 1 }, 'keys/unknown-field'],
  ])('rejects: %j', async (options, code) => {
    await expect(loadVerifyPool(options as object)).rejects.toMatchObject({ code });
  });

  test('a process waits for its answers, and not for threads that have nothing to do', () => {
    const root = mkdtempSync(join(fileURLToPath(new URL('../../node_modules', import.meta.url)), '.pool-'));
    try {
      const outfile = join(root, 'asks.mjs');
      const contents = `
        import { keypairFromUri, sign } from '@taokit/keys';
        import { loadVerifyPool } from '@taokit/keys/node';
        const pool = await loadVerifyPool({ threads: 2 });
        const alice = keypairFromUri('//Alice');
        const isValid = await pool.verify(alice.address, 'hello', sign(alice, 'hello'));
        console.log(isValid);`;
      buildSync({
        stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile,
        conditions: ['@taokit/source'],
        external: ['@polkadot/*'],
      });
      const { status, stdout } = spawnSync(process.execPath, [outfile], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect([status, stdout]).toEqual([0, 'true\n']);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
