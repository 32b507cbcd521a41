/** A text as the chain keeps it. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
