import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** Bytes as lower-case hex, without `0x`. */
export const toHex: typeof bytesToHex = bytesToHex;

const HEX = /^(0x)?([0-9a-f]{2})*$/i;

/** Bytes of a hex text with or without `0x`; `undefined` for any other text. */
export function bytesFromHexText(text: string): Uint8Array | undefined {
  if (!HEX.test(text)) return undefined;
  const digits = text.startsWith('0x') || text.startsWith('0X') ? text.slice(2) : text;
  return hexToBytes(digits);
}
