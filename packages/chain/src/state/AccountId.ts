/** 32 bytes as text, `0x` and 64 lower-case hex digits: what the state keeps accounts and hashes as. */
export type Hex = `0x${string}`;

/** An account, by its public key. The chain has no address format; `ss58FromAccountId` of `@taokit/keys` makes one. */
export type AccountId = Hex;

const DIGITS = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as `0x` text. */
export function hexFromBytes(bytes: Uint8Array): Hex {
  let text = '';
  for (const byte of bytes) text += DIGITS[byte]!;
  return `0x${text}`;
}

/** The bytes of `0x` text that the state itself wrote. */
export function bytesFromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array((hex.length - 2) / 2);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(hex.slice(2 + 2 * at, 4 + 2 * at), 16);
  }
  return bytes;
}
