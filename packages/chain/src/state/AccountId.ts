/** 32 bytes as text, `0x` and 64 lower-case hex digits: what the state keeps accounts and hashes as. */
export type Hex = `0x${string}`;

/** An account, by its public key. The chain has no address format; `ss58FromAccountId` of `@taokit/keys` makes one. */
export type AccountId = Hex;

const DIGITS = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

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
    bytes[at] = (digitAt(hex, digit) << 4) | digitAt(hex, digit + 1);
  return bytes;
}

/** What a hex digit stands for: digits begin at code 48, capital letters at 65, small ones at 97. */
function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code < 58 ? code - 48 : (code | 32) - 87;
}
