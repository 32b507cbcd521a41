import { argon2i as hashWasmArgon2i } from 'hash-wasm';
import { check } from '../internal/check.ts';
import { argon2iRequestRule } from './argon2iRequestRule.ts';
import { derivationFailure } from './derivationFailure.ts';
import type { Argon2iRequest } from './WalletKey.ts';

/**
 * Argon2i in WebAssembly, in the calling thread, which it blocks: about four to six seconds for a `nacl` keyfile. Use
 * `argon2iInWorker` of `@taokit/keys/worker` in a page.
 *
 * @param request - password, salt and cost
 * @returns the derived key
 * @throws `KeysError` `keys/not-enough-memory` when the memory cannot be had, `keys/webassembly-forbidden` where a
 *   policy forbids it to compile, `keys/no-webassembly` where there is none, `keys/derivation-failed` for anything else
 */
export async function argon2i(request: Argon2iRequest): Promise<Uint8Array> {
  check(request, argon2iRequestRule, 'request');
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
    throw derivationFailure(cause, memoryKib);
  }
}
