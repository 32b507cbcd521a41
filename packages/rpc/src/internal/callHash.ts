import { blake2b } from '@noble/hashes/blake2.js';
import { type Call, encodeCall, type Registry } from '@taokit/types/registry';

/** The hash by which multisigs and proxies name a call: BLAKE2b of its bytes, 32 bytes. */
export function callHash(registry: Registry, call: Call): Uint8Array {
  return blake2b(encodeCall(registry, call), { dkLen: 32 });
}
