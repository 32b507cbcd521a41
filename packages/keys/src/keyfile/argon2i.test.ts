import { describe, expect, test, vi } from 'vitest';
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

  test('a vector of the reference implementation, version 1.3', async () => {
    const key = await argon2i({
      ...request,
      password: new TextEncoder().encode('password'),
      salt: new TextEncoder().encode('somesalt'),
      passes: 2,
      memoryKib: 256,
    });
    expect(Buffer.from(key).toString('hex')).toBe(
      '89e9029f4637b295beb027056a7336c414fadd43f6b208645281cb214a56452f',
    );
  });

  test('the least of each, and less', async () => {
    const least = { ...request, passes: 1, memoryKib: 8, length: 4 };
    expect(await argon2i(least)).toHaveLength(4);
    for (const [field, value] of [
      ['passes', 0],
      ['memoryKib', 7],
      ['length', 3],
      ['passes', 2 ** 32],
    ] as const)
      await expect(argon2i({ ...least, [field]: value })).rejects.toThrow(
        new RegExp(`^request\\.${field} is ${value}`),
      );
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

  test('each part of what engines say is enough', () => {
    for (const words of [
      'CompileError',
      'EvalError',
      'Content Security Policy',
      'unsafe-eval',
      'disallowed by embedder',
    ])
      expect(derivationFailure(new Error(words), 1024).code).toBe('keys/webassembly-forbidden');
    for (const words of ['RangeError', 'memory', 'allocation failed', 'typed array length'])
      expect(derivationFailure(new Error(words), 1024).code).toBe('keys/not-enough-memory');
    expect(derivationFailure({ name: 'RangeError' }, 1024).code).toBe('keys/not-enough-memory');
  });

  test('nothing at all: typed', () => {
    for (const nothing of [undefined, null, 'x'])
      expect(derivationFailure(nothing, 1024).code).toBe('keys/derivation-failed');
  });

  test.each([
    [
      new Error('CompileError'),
      'WebAssembly may not be compiled here.',
      "Allow 'wasm-unsafe-eval' in the content security policy, or pass a function of your own as argon2i.",
    ],
    [
      new Error('memory'),
      'Opening this keyfile takes 2 MiB of WebAssembly memory, which is not to be had here.',
      'Close other tabs, use a 64-bit browser on a computer, or open the keyfile with Node.',
    ],
    [
      new Error('x'),
      'The key of this keyfile could not be derived.',
      'Look at the cause; it is neither the password nor the memory.',
    ],
  ])('what to do: %s', (cause, sentence, fix) => {
    expect(derivationFailure(cause, 1025)).toMatchObject({
      message: expect.stringContaining(sentence),
      fix,
      values: { memoryMib: 2 },
      cause,
    });
  });

  test('an engine without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(derivationFailure(new Error('memory'), 1024)).toMatchObject({
      code: 'keys/no-webassembly',
      message: expect.stringContaining(
        'This JavaScript engine has no WebAssembly, which derives the key of this keyfile.',
      ),
      fix: 'Open the keyfile with Node or in a browser, or pass a function of your own as argon2i.',
    });
    vi.unstubAllGlobals();
  });
});
