import { blake2b } from '@noble/hashes/blake2.js';
import { base58 } from '@scure/base';

const prefixText = /* @__PURE__ */ new TextEncoder().encode('SS58PRE');

/**
 * The 32 bytes of an account in an SS58 address of any network, or `undefined` when the text is none: other letters,
 * another length, or a checksum that is wrong.
 */
export function ss58Account(text: string): Uint8Array | undefined {
  if (!/^[1-9A-HJ-NP-Za-km-z]{46,50}$/.test(text)) return undefined;
  const bytes = base58.decode(text);
  // One byte names a network below 64, two a higher one.
  const start = bytes[0]! < 64 ? 1 : 2;
  if (bytes[0]! > 127 || bytes.length !== start + 34) return undefined;
  const body = bytes.subarray(0, -2);
  const hash = blake2b(Uint8Array.from([...prefixText, ...body]), { dkLen: 64 });
  return hash[0] === bytes.at(-2) && hash[1] === bytes.at(-1) ? body.slice(start) : undefined;
}
