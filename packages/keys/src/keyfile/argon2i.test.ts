import { describe, expect, test } from 'vitest';
import { argon2i } from './argon2i.ts';
import { derivationFailure } from './derivationFailure.ts';

const request = { password: Uint8Array.of(1), salt: new Uint8Array(16), passes: 1, memoryKib: 8, length: 32 };

describe('argon2i, failures by their own code', () => {
  test('more memory than there can be', async () => {
    await expect(argon2i({ ...request, memoryKib: 2 ** 24 })).rejects.toMatchObject({
      code: 'keys/not-enough-memory',
      values: { memoryMib: 16384 },
    });
  });

  test.each([
    [{ passes: 0 }, 'keys/out-of-range'],
    [{ memoryKib: 1.5 }, 'keys/out-of-range'],
    [{ salt: 'abc' }, 'keys/wrong-type'],
    [{ memoryKiB: 8 }, 'keys/unknown-field'],
    [{ password: undefined }, 'keys/missing-field'],
  ])('a wrong request: %j', async (wrong, code) => {
    await expect(argon2i({ ...request, ...wrong } as never)).rejects.toMatchObject({ code });
  });

  // As engines word it: V8, SpiderMonkey, JavaScriptCore, and a page's policy.
  test.each([
    ['CompileError', 'call to WebAssembly.compile() blocked by CSP', 'keys/webassembly-forbidden'],
    [
      'CompileError',
      "Refused to compile or instantiate WebAssembly module because 'unsafe-eval' is not allowed",
      'keys/webassembly-forbidden',
    ],
    ['EvalError', 'x', 'keys/webassembly-forbidden'],
    ['RangeError', 'WebAssembly.Memory(): could not allocate memory', 'keys/not-enough-memory'],
    ['RangeError', 'Invalid typed array length: 536870912', 'keys/not-enough-memory'],
    ['Error', 'Out of memory', 'keys/not-enough-memory'],
    ['TypeError', 'x is not a function', 'keys/derivation-failed'],
  ])('%s: %s', (name, message, code) => {
    const cause = Object.assign(new Error(message), { name });
    expect(derivationFailure(cause, 1024)).toMatchObject({ code, cause });
  });

  test('nothing at all: typed', () => {
    expect(derivationFailure(undefined, 1024).code).toBe('keys/derivation-failed');
  });
});
