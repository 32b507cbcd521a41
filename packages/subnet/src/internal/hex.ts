import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes as lower-case hex, without `0x`. */
export const toHex: typeof bytesToHex = bytesToHex;

const HEX = /^(0x)?([0-9a-f]{2})*$/i;

/** Bytes of a hex text with or without `0x`; `undefined` for any other text. */
export function bytesFromHexText(text: string): Uint8Array | undefined {
  if (!HEX.test(text)) return undefined;
  const digits = text.startsWith('0x') || text.startsWith('0X') ? text.slice(2) : text;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
