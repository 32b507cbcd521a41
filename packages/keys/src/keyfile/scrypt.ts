import { scrypt as portableScrypt } from '@noble/hashes/scrypt.js';
import { scrypt as hashWasmScrypt } from 'hash-wasm';
import { derivationFailure } from './derivationFailure.ts';

/** Cost of scrypt (RFC 7914): it takes 128 * r * N bytes. */
export interface ScryptCost {
  readonly N: number;
  readonly p: number;
  readonly r: number;
}

/** scrypt as polkadot.js uses it; tests pass a cheaper one. */
export type Scrypt = (password: Uint8Array, salt: Uint8Array, cost: ScryptCost) => Promise<Uint8Array>;

const LENGTH = 64;

/** scrypt in WebAssembly, 64 bytes, of which polkadot.js uses the first 32. Blocks the thread for a quarter of a second. */
export async function scrypt(
  password: Uint8Array,
  salt: Uint8Array,
  { N, p, r }: ScryptCost,
): Promise<Uint8Array> {
  try {
    const long = await stretch(password, salt, { N, p, r });
    const key = long.slice(0, 32);
    long.fill(0);
    return key;
  } catch (cause) {
    throw derivationFailure(cause, (128 * r * N) / 1024);
  }
}

/** The library refuses a password of no bytes, which polkadot.js makes of the passphrase `0x`. */
async function stretch(password: Uint8Array, salt: Uint8Array, { N, p, r }: ScryptCost): Promise<Uint8Array> {
  if (password.length === 0) return portableScrypt(password, salt, { N, p, r, dkLen: LENGTH });
  const cost = { costFactor: N, blockSize: r, parallelism: p };
  return hashWasmScrypt({ password, salt, ...cost, hashLength: LENGTH, outputType: 'binary' });
}
