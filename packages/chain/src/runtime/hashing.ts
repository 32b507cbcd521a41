import { type Call, callValue, encodeValue, hashers, type Registry } from '@taokit/types/registry';
import { type AccountId, type Hex, hexFromBytes } from '../state/AccountId.ts';

/** The account whose key is Blake2 of some bytes: nobody has a secret to it. */
export function derivedAccount(...parts: readonly Uint8Array[]): AccountId {
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
  return hexFromBytes(hashers.Blake2_256.hash(bytes));
}

/** The bytes of a text. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whether two byte strings are the same. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** A number of at most 32 bits as so many bytes, the lowest first. */
export function littleEndian(value: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (value >>> (8 * at)) & 0xff);
}

/** A number of 64 bits as eight bytes, the lowest first. */
export function littleEndian64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

/** A call's SCALE bytes. */
export function callBytes(registry: Registry, call: Call): Uint8Array {
  return encodeValue(registry, registry.extrinsic.call, callValue(registry, call));
}

/** Blake2 of a call's SCALE bytes. */
export function callHash(registry: Registry, call: Call): Hex {
  return hexFromBytes(hashers.Blake2_256.hash(callBytes(registry, call)));
}
