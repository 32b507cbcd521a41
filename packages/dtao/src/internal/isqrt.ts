/** Below this root one step from a double is off by less than one: its relative error of 2^-52 is squared and halved. */
const ONE_STEP_BELOW = 2 ** 100;

/**
 * Integer square root: the largest integer whose square is at most `value`.
 *
 * @param value - not negative
 */
export function isqrt(value: bigint): bigint {
  if (value < 2n) return value < 0n ? 0n : value;
  // A double's root is right to about 50 bits; Newton doubles the digits at each step.
  const approximation = Math.sqrt(Number(value));
  let root = Number.isFinite(approximation) ? BigInt(Math.floor(approximation)) : largeStart(value);
  if (approximation < ONE_STEP_BELOW) root = (root + value / root) >> 1n;
  else root = newton(value, root);
  while (root * root > value) root -= 1n;
  while ((root + 1n) * (root + 1n) <= value) root += 1n;
  return root;
}

/** Newton's steps until they move by at most one. */
function newton(value: bigint, start: bigint): bigint {
  let root = start;
  for (;;) {
    const next = (root + value / root) >> 1n;
    const step = next - root;
    root = next;
    if (step <= 1n && step >= -1n) return root;
  }
}

/** Start for values above the range of a double. */
function largeStart(value: bigint): bigint {
  const bits = BigInt(value.toString(16).length) * 4n;
  const shift = (bits - 512n + 1n) & ~1n;
  return BigInt(Math.floor(Math.sqrt(Number(value >> shift)))) << (shift >> 1n);
}
