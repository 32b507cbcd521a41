import { scrypt as hashWasmScrypt } from 'hash-wasm';
import { notEnoughMemory } from './argon2i.ts';

/** Cost of scrypt (RFC 7914): it takes 128 * r * N bytes. */
export interface ScryptCost {
  readonly N: number;
  readonly p: number;
  readonly r: number;
}

/** scrypt as polkadot.js uses it; tests pass a cheaper one. */
export type Scrypt = (password: Uint8Array, salt: Uint8Array, cost: ScryptCost) => Promise<Uint8Array>;

/** scrypt in WebAssembly, 64 bytes, of which polkadot.js uses the first 32. Blocks the thread for a quarter of a second. */
export async function scrypt(
  password: Uint8Array,
  salt: Uint8Array,
  { N, p, r }: ScryptCost,
): Promise<Uint8Array> {
  try {
    const cost = { costFactor: N, blockSize: r, parallelism: p };
    const long = await hashWasmScrypt({ password, salt, ...cost, hashLength: 64, outputType: 'binary' });
    return long.slice(0, 32);
  } catch (cause) {
    throw notEnoughMemory((128 * r * N) / 1024, cause);
  }
}
