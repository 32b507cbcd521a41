/**
 * What every test file starts with: all that is drawn follows from one seed, so a run that failed can be repeated.
 *
 * The seed is 1, or the environment variable TAOKIT_SEED (a whole number, or `new` for one of the clock). fast-check, `Math.random`
 * and `crypto.getRandomValues` draw from it, afresh for every test, so that a test draws the same alone as among others. A test
 * that draws by itself takes it by `inject('seed')`.
 */
import fc from 'fast-check';
import { beforeEach, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the draws of this run follow from. */
    seed: number;
  }
}

const seed = inject('seed');
fc.configureGlobal({ seed });

let state = seed >>> 0;

/** The next 32 random bits (splitmix32). */
function nextWord(): number {
  state = (state + 0x9e3779b9) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function getRandomValues<Values extends ArrayBufferView | null>(values: Values): Values {
  if (values === null) return values;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  for (let i = 0; i < bytes.length; i++) bytes[i] = nextWord();
  return values;
}

Math.random = () => nextWord() / 2 ** 32;
Object.defineProperty(globalThis.crypto, 'getRandomValues', {
  value: getRandomValues,
  configurable: true,
  writable: true,
});

beforeEach(({ onTestFailed }) => {
  state = seed >>> 0;
  onTestFailed(() => {
    process.stderr.write(`What was drawn is repeated by TAOKIT_SEED=${seed}\n`);
  });
});
