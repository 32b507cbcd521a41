import { encodeLength } from '../../codec/compact.ts';
import { concat } from '../../codec/concat.ts';

const encoder = new TextEncoder();

/** A little-endian integer of some bytes. */
export function encodeInteger(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);
}

/** Text: its length in bytes, then its UTF-8. */
export function encodeText(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  return concat([encodeLength(bytes.length), bytes]);
}

/** A list: how many items, then each. */
export function encodeList<Item>(items: readonly Item[], encodeItem: (item: Item) => Uint8Array): Uint8Array {
  return concat([encodeLength(items.length), ...items.map(encodeItem)]);
}

/** Text that may be missing: the empty one is. */
export function encodeOptionalText(text: string): Uint8Array {
  return text === '' ? Uint8Array.of(0) : concat([Uint8Array.of(1), encodeText(text)]);
}
