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

/** The part of `node:crypto` that is used; described here, since callers may know no Node. */
export interface NodeCrypto {
  createPrivateKey(key: object): NodeKey;
  createPublicKey(key: object): NodeKey;
  sign(algorithm: null, data: Uint8Array, key: NodeKey): Uint8Array;
  verify(algorithm: null, data: Uint8Array, key: NodeKey, signature: Uint8Array): boolean;
  pbkdf2Sync(
    password: Uint8Array,
    salt: Uint8Array,
    rounds: number,
    length: number,
    digest: 'sha512',
  ): Uint8Array;
}

/** A key that `node:crypto` holds. */
export interface NodeKey {
  readonly type: string;
}

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
 * Throws where the system has no random source. The curves need one for every secret, even where the result draws
 * nothing: they blind their arithmetic with it.
 *
 * @throws `KeysError` `keys/missing-platform`: nothing else will do
 */
export function assertRandomness(): void {
  if (typeof randomSource()?.getRandomValues === 'function') return;
  throw new KeysError('This JavaScript engine has no crypto.getRandomValues.', {
    code: 'keys/missing-platform',
    fix: "Import the polyfill 'react-native-get-random-values' before @taokit/keys.",
  });
}

/** Bytes from the system's random source, or the error of {@link assertRandomness}. */
export function randomBytes(length: number): Uint8Array {
  assertRandomness();
  return randomSource()!.getRandomValues!(new Uint8Array(length));
}

function randomSource() {
  const { crypto } = globalThis as unknown as {
    readonly crypto?: { getRandomValues?(bytes: Uint8Array): Uint8Array };
  };
  return crypto;
}
