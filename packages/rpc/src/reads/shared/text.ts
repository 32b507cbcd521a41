import { hexOf } from '../../internal/hex.ts';

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/** Bytes as the text they are, as hex where they are none. */
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return hexOf(bytes);
  }
}

/** A text the chain writes as a list of numbers, one per byte. */
export function textOfNumbers(numbers: readonly number[]): string {
  return textOf(Uint8Array.from(numbers));
}
