import { bytesOrHex, check } from './check.ts';

/** Lower-case hex without a prefix. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** The bytes of hex digits with or without `0x`; `undefined` when it is anything else. */
export function fromHex(hex: unknown): Uint8Array | undefined {
  if (typeof hex !== 'string') return undefined;
  const digits = hex.startsWith('0x') ? hex.slice(2) : hex;
  if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(digits)) return undefined;
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** What a caller gave as bytes or as `0x` hex, as bytes; a typed error for anything else. */
export function readBytes(value: Uint8Array | string, field: string): Uint8Array {
  check(value, bytesOrHex, field);
  return typeof value === 'string' ? fromHex(value)! : value;
}

/** Whether two byte strings are equal. Not for secrets: it stops at the first difference. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Whether two byte strings of public length are equal, in a time that does not depend on where they differ. */
export function equalSecretBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!;
  return difference === 0;
}

/** Starts `bytes` with `prefix`. */
export function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, i) => byte === bytes[i]);
}
