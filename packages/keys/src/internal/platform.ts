/**
 * What the platform must have, and what it may have. Imported first by every entry: the libraries below encode texts
 * while they load, and an engine without an encoder (Hermes before React Native 0.74) would only say "not defined".
 */
import { KeysError } from '../KeysError.ts';

if (typeof globalThis.TextEncoder !== 'function' || typeof globalThis.TextDecoder !== 'function')
  throw new KeysError('This JavaScript engine has no TextEncoder and TextDecoder.', {
    code: 'keys/missing-platform',
    fix: "Import the polyfill 'fast-text-encoding' before @taokit/keys.",
  });

/** The part of `node:crypto` that is used. */
export type NodeCrypto = typeof import('node:crypto');

/**
 * `node:crypto` where there is one (Node, Bun, Deno); `undefined` in a page. Asked of the running process, so that no
 * bundler looks for a module.
 */
export function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as unknown as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  return process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;
}

/**
 * Bytes from the system's random source.
 *
 * @throws `KeysError` `keys/missing-platform` where there is none: nothing else will do
 */
export function randomBytes(length: number): Uint8Array {
  const { crypto } = globalThis as unknown as {
    readonly crypto?: { readonly getRandomValues?: (bytes: Uint8Array) => Uint8Array };
  };
  if (typeof crypto?.getRandomValues !== 'function')
    throw new KeysError('This JavaScript engine has no crypto.getRandomValues.', {
      code: 'keys/missing-platform',
      fix: "Import the polyfill 'react-native-get-random-values' before @taokit/keys.",
    });
  return crypto.getRandomValues(new Uint8Array(length));
}
