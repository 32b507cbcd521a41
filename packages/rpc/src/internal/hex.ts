/** Hex text with `0x`. */
export type Hex = `0x${string}`;

const digits = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The hex text of bytes. */
export function hexOf(bytes: Uint8Array): Hex {
  let text = '0x';
  for (const byte of bytes) text += digits[byte];
  return text as Hex;
}

/** The value of each ASCII character as a hex digit, 255 where it is none. */
const values = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 255 : value;
});

/** The bytes of hex text as nodes write it; `undefined` when it is none. */
export function bytesOfHex(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || text.length % 2 !== 0 || !text.startsWith('0x')) return undefined;
  const bytes = new Uint8Array(text.length / 2 - 1);
  for (let at = 0, from = 2; at < bytes.length; at++, from += 2) {
    const high = values[text.charCodeAt(from)] ?? 255;
    const low = values[text.charCodeAt(from + 1)] ?? 255;
    if (high > 15 || low > 15) return undefined;
    bytes[at] = (high << 4) | low;
  }
  return bytes;
}
