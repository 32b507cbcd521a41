/** 32 bytes as text, `0x` and 64 lower-case hex digits: what the state keeps accounts and hashes as. */
export type Hex = `0x${string}`;

/** An account, by its public key. The chain has no address format; `ss58FromAccountId` of `@taokit/keys` makes one. */
export type AccountId = Hex;

const DIGITS = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** What a hex digit stands for, by its character code. */
const NIBBLES = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase())),
);

/** Bytes as `0x` text. */
export function hexFromBytes(bytes: Uint8Array): Hex {
  let text = '0x';
  for (let at = 0; at < bytes.length; at++) text += DIGITS[bytes[at]!]!;
  return text as Hex;
}

/** The bytes of `0x` text that the state itself wrote. */
export function bytesFromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array((hex.length - 2) / 2);
  for (let at = 0, digit = 2; at < bytes.length; at++, digit += 2)
    bytes[at] = (NIBBLES[hex.charCodeAt(digit)]! << 4) | NIBBLES[hex.charCodeAt(digit + 1)]!;
  return bytes;
}
