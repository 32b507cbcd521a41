/**
 * A number in SCALE's compact form.
 *
 * @param value - from 0 to 2^53 - 1
 */
export function compact(value: number): Uint8Array {
  if (value < 64) return Uint8Array.of(value << 2);
  if (value < 16_384) return Uint8Array.of(((value << 2) | 1) & 0xff, value >>> 6);
  const bytes: number[] = [];
  if (value < 2 ** 30) {
    for (let rest = value * 4 + 2, at = 0; at < 4; at++, rest = Math.floor(rest / 256))
      bytes.push(rest % 256);
    return Uint8Array.from(bytes);
  }
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.push(rest % 256);
  while (bytes.length < 4) bytes.push(0);
  return Uint8Array.of(((bytes.length - 4) << 2) | 3, ...bytes);
}
