/** Bytes as these APIs give texts: a list of numbers, each a `Compact<u8>`. */
export function compactBytes(bytes: Uint8Array): readonly number[] {
  return [...bytes];
}
