import type { KeypairOptions } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { readSigned, type Signed, verify } from '../verify.ts';

/** Checks signatures: `verify`, or what answers as it does. */
export type Verify = (
  publicKey: Uint8Array | string,
  message: Uint8Array | string,
  signature: Uint8Array | string,
  options?: KeypairOptions,
) => boolean;

/**
 * `verify` by the chain's own library compiled to WebAssembly: sr25519 in half the time. For servers, which do little else.
 *
 * The library is `@polkadot/wasm-crypto`, which `@polkadot/api` brings along; without it, it has to be installed. The answers are those
 * of `verify`, and ed25519 is left to that. A page does better without: the library is larger than this package.
 *
 * @returns the function; loading takes some 20 ms, once
 * @throws KeysError `keys/missing-platform` where the library is not installed or does not start
 *
 * @example
 * ```ts
 * import { keypairFromUri, sign } from '@taokit/keys';
 * import { loadWasmVerify } from '@taokit/keys/node';
 *
 * const verify = await loadWasmVerify();
 * const alice = keypairFromUri('//Alice');
 * console.log(verify(alice.address, 'hello', sign(alice, 'hello'))); // true
 * ```
 */
export async function loadWasmVerify(): Promise<Verify> {
  const { sr25519Verify, waitReady } = await import('@polkadot/wasm-crypto').catch(missing);
  if (!(await waitReady())) throw missing();
  return (publicKey, message, signature, options = {}) => {
    if (!isForLibrary(options)) return verify(publicKey, message, signature, options);
    const read = readForLibrary(publicKey, message, signature, options);
    return read !== undefined && sr25519Verify(read.signed, read.bytes, read.key);
  };
}

/** Whether a signature is one that the library checks. What are no options at all is: reading them says so. */
export function isForLibrary(options: KeypairOptions): boolean {
  return options?.type === undefined || options.type === 'sr25519';
}

/** What the library is asked about; `undefined` for what it need not be asked about, because it is no signature. */
export function readForLibrary(...asked: Parameters<typeof readSigned>): Signed | undefined {
  const read = readSigned(...asked);
  // For the key of nothing any number is a signature: schnorrkel accepts it, this package does not.
  return read.signed.length !== 64 || read.key.every((byte) => byte === 0) ? undefined : read;
}

function missing(cause?: unknown): never {
  throw new KeysError('@polkadot/wasm-crypto cannot be loaded.', {
    code: 'keys/missing-platform',
    fix: 'Install @polkadot/wasm-crypto, @polkadot/util and @polkadot/x-randomvalues, or use verify of @taokit/keys.',
    cause,
  });
}
