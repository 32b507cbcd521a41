/** 32 bytes as text, `0x` and 64 lower-case hex digits: what the state keeps accounts and hashes as. */
export type Hex = `0x${string}`;

/** An account, by its public key. The chain has no address format; `ss58FromAccountId` of `@taokit/keys` makes one. */
export type AccountId = Hex;

/** How many bytes become text at once: as arguments of a function, of which there may be so many anywhere. */
const PIECE = 1_024;

/** Bytes as `0x` text. */
export function hexFromBytes(bytes: Uint8Array): Hex {
  // One text, not one of two digits after the other: V8 would keep a chain of these for each, a hundred times its size.
  let text = digitsOf(bytes, 0, '0x');
  for (let from = PIECE; from < bytes.length; from += PIECE) text += digitsOf(bytes, from, '');
  return text as Hex;
}

/** The digits of a piece of the bytes, behind some letters. */
function digitsOf(bytes: Uint8Array, from: number, before: string): string {
  const end = Math.min(from + PIECE, bytes.length);
  // Made as long as it gets: one that grows is copied again and again.
  const codes = new Array<number>(before.length + 2 * (end - from));
  let to = 0;
  while (to < before.length) codes[to] = before.charCodeAt(to++);
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    codes[to++] = codeOf(byte >> 4);
    codes[to++] = codeOf(byte & 15);
  }
  return String.fromCharCode.apply(null, codes);
}

/** The code of a digit: `0` has 48, `a` has 97. */
function codeOf(digit: number): number {
  return digit < 10 ? 48 + digit : 87 + digit;
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
