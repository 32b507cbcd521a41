import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { integer, objectOf, optional } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import type { KeypairOptions } from '../Keypair.ts';
import { verifyAsync } from '../verify.ts';
import { isForLibrary, loadWasmVerify, readForLibrary } from './loadWasmVerify.ts';
import { type Checker, startChecker, type Waiting } from './startChecker.ts';

/** Options of {@link loadVerifyPool}. */
export interface VerifyPoolOptions {
  /** Threads, 1 to 1,024; one fewer than there are cores when left out, and 1 at least: the server has its own. */
  readonly threads?: number;
}

/** Threads that check signatures. */
export interface VerifyPool {
  /** Checks a signature: `verifyAsync`, on another thread where it is sr25519. */
  readonly verify: (
    publicKey: Uint8Array | string,
    message: Uint8Array | string,
    signature: Uint8Array | string,
    options?: KeypairOptions,
  ) => Promise<boolean>;
  /** Ends the threads. What they had not answered, and what is asked later, is checked on this one. */
  readonly close: () => Promise<void>;
}

/** How many checks a thread is sent at once: few enough that the first are answered while the last are checked. */
const MOST_AT_ONCE = 4;

const rules = /* @__PURE__ */ objectOf({
  threads: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 1_024)),
});

/**
 * `verifyAsync` of sr25519 by threads of their own, each with the chain's own library compiled to WebAssembly ({@link loadWasmVerify}). For
 * servers on machines of several cores: most of what a request costs is the check of its signature, and by this the other cores do it.
 *
 * A thread that ends, for whatever reason, leaves its work to this one: no check is lost. Threads that have nothing to do hold up no
 * process's end.
 *
 * @param options - how many threads
 * @returns the pool; threads start in the background, and what is asked until then waits
 * @throws KeysError `keys/missing-platform` where the library is not installed or does not start, `keys/wrong-type`,
 *   `keys/out-of-range`, `keys/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri, sign } from '@taokit/keys';
 * import { loadVerifyPool } from '@taokit/keys/node';
 *
 * const pool = await loadVerifyPool({ threads: 1 });
 * const alice = keypairFromUri('//Alice');
 * console.log(await pool.verify(alice.address, 'hello', sign(alice, 'hello'))); // true
 * await pool.close();
 * ```
 */
export async function loadVerifyPool(options: VerifyPoolOptions = {}): Promise<VerifyPool> {
  check(options, rules, 'options');
  const { threads = Math.max(1, availableParallelism() - 1) } = options;
  const verifyHere = await loadWasmVerify();
  const library = createRequire(import.meta.url).resolve('@polkadot/wasm-crypto');
  const checkers = Array.from({ length: threads }, () =>
    startChecker(library, ({ key, bytes, signed }) => verifyHere(key, bytes, signed)),
  );
  let line: Waiting[] = [];
  const send = (): void => {
    const all = line;
    line = [];
    for (let at = 0; at < all.length; at += MOST_AT_ONCE)
      idlest(checkers).check(all.slice(at, at + MOST_AT_ONCE));
  };
  return Object.freeze({
    verify: async (publicKey, message, signature, options = {}) => {
      if (!isForLibrary(options)) return verifyAsync(publicKey, message, signature, options);
      const toCheck = readForLibrary(publicKey, message, signature, options);
      if (toCheck === undefined) return false;
      return new Promise((resolve) => {
        // All that is asked in one go is shared among the threads.
        if (line.push({ ...toCheck, resolve }) === 1) queueMicrotask(send);
      });
    },
    close: async () => {
      await Promise.all(checkers.map(({ stop }) => stop()));
    },
  } satisfies VerifyPool);
}

function idlest(checkers: readonly Checker[]): Checker {
  return checkers.reduce((best, checker) => (checker.waiting() < best.waiting() ? checker : best));
}
