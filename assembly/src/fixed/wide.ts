/**
 * Products of 64-bit words. AssemblyScript has no 128-bit integer; this file and I64F64 are the only ones that know.
 */

/** Low 32 bits of a word. */
export const LOW: u64 = 0xffffffff;

/** High word of the last `mulWide`. */
export let mulHigh: u64 = 0;

/** Low word of `a * b`; the high word is left in `mulHigh`. */
export function mulWide(a: u64, b: u64): u64 {
  const al = a & LOW;
  const ah = a >> 32;
  const bl = b & LOW;
  const bh = b >> 32;
  const ll = al * bl;
  const hl = ah * bl + (ll >> 32);
  const lh = al * bh + (hl & LOW);
  mulHigh = ah * bh + (hl >> 32) + (lh >> 32);
  return (lh << 32) | (ll & LOW);
}

/** Absolute value as an unsigned word, also of the smallest number. */
// @ts-ignore: decorator
@inline
export function magnitude(a: i64): u64 {
  return <u64>(a < 0 ? -a : a);
}
