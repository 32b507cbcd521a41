/** Engines where WebAssembly cannot be had. A file of its own: the library keeps what it compiled once, or could not. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { argon2i } from './argon2i.ts';
import { scrypt } from './scrypt.ts';

const request = { password: Uint8Array.of(1), salt: new Uint8Array(16), passes: 1, memoryKib: 8, length: 32 };
const stretch = () => scrypt(Uint8Array.of(1), new Uint8Array(32), { N: 2, p: 1, r: 1 });

afterEach(() => vi.unstubAllGlobals());

describe('argon2i, scrypt', () => {
  test('no WebAssembly: said so', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const refused = { code: 'keys/no-webassembly' };
    await expect(argon2i(request)).rejects.toMatchObject(refused);
    await expect(stretch()).rejects.toMatchObject(refused);
  });

  test('a policy that forbids to compile: said so', async () => {
    const words = 'WebAssembly.compile(): Wasm code generation disallowed by embedder';
    const forbidden = new WebAssembly.CompileError(words);
    vi.stubGlobal('WebAssembly', { compile: async () => Promise.reject(forbidden) });
    const refused = { code: 'keys/webassembly-forbidden', cause: forbidden };
    await expect(argon2i(request)).rejects.toMatchObject(refused);
    await expect(stretch()).rejects.toMatchObject(refused);
  });
});
