import { sha256 } from '@noble/hashes/sha2.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { toHex } from './hex.ts';

/** The part of `node:crypto` that is used; described here, since callers may know no Node. */
interface NodeHashes {
  readonly hash?: (algorithm: string, data: Uint8Array | string, encoding: 'hex') => string;
  readonly getHashes: () => readonly string[];
}

type Digest = (data: Uint8Array | string) => string;

/** SHA-256 as hex; a text is taken as UTF-8. In Node by the system's library, which reads a long body many times faster. */
export const sha256Hex: Digest = /* @__PURE__ */ digestBy('sha256', sha256);

/** SHA3-256 as hex; a text is taken as UTF-8. */
export const sha3Hex: Digest = /* @__PURE__ */ digestBy('sha3-256', sha3_256);

/** Asks for the system's at the first use: a module that does so while it loads cannot be left out of a page. */
function digestBy(name: string, portable: (data: Uint8Array) => Uint8Array): Digest {
  let digest: Digest | undefined;
  return (data) => {
    digest ??= systemDigest(name) ?? ((given) => toHex(portable(bytesOf(given))));
    return digest(data);
  };
}

/** `undefined` in a page, and where `node:crypto` has no such hash or cannot make one in one call. */
function systemDigest(name: string): Digest | undefined {
  const { process } = globalThis as unknown as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  const node = process?.getBuiltinModule?.('node:crypto') as NodeHashes | undefined;
  const hash = node?.hash;
  if (hash === undefined || !node!.getHashes().includes(name)) return undefined;
  return (data) => hash(name, data, 'hex');
}

function bytesOf(data: Uint8Array | string): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}
