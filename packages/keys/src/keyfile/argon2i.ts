import { argon2i as hashWasmArgon2i } from 'hash-wasm';
import { KeysError } from '../KeysError.ts';
import type { Argon2iRequest } from './WalletKey.ts';

/**
 * Argon2i in WebAssembly, in the calling thread, which it blocks: about four to six seconds for a `nacl` keyfile. Use
 * `argon2iInWorker` of `@taokit/keys/worker` in a page.
 *
 * @param request - password, salt and cost
 * @returns the derived key
 * @throws `KeysError` `keys/not-enough-memory` when the memory cannot be had
 */
export async function argon2i(request: Argon2iRequest): Promise<Uint8Array> {
  const { password, salt, passes, memoryKib, length } = request;
  try {
    return await hashWasmArgon2i({
      password,
      salt,
      iterations: passes,
      memorySize: memoryKib,
      parallelism: 1,
      hashLength: length,
      outputType: 'binary',
    });
  } catch (cause) {
    throw notEnoughMemory(memoryKib, cause);
  }
}

/** The one thing that goes wrong with valid parameters: no memory, or no WebAssembly. */
export function notEnoughMemory(memoryKib: number, cause?: unknown): KeysError {
  const mib = Math.ceil(memoryKib / 1024);
  return new KeysError(
    `Opening this keyfile takes ${mib} MiB of WebAssembly memory, which is not to be had here.`,
    {
      code: 'keys/not-enough-memory',
      fix: 'Close other tabs, use a 64-bit browser on a computer, or open the keyfile with Node.',
      values: { memoryMib: mib },
      cause,
    },
  );
}
