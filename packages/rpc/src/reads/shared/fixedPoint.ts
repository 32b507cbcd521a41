/** A fixed-point number of the chain: exact, and as the double nearest to it. */
export interface FixedPoint {
  /** What the chain holds. Compute from this. */
  readonly bits: bigint;
  /** How many of the bits are a fraction. */
  readonly fractionBits: number;
  /** The value as a double, for display. */
  readonly value: number;
}

/**
 * A fixed-point number of the chain.
 *
 * @param bits - what the chain holds
 * @param fractionBits - how many of them are a fraction
 */
export function fixedPoint({ bits }: { readonly bits: bigint }, fractionBits: number): FixedPoint {
  return { bits, fractionBits, value: Number(bits) / 2 ** fractionBits };
}
