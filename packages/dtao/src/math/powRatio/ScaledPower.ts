/** A power of a ratio, scaled to an integer: `scale * (baseNumerator / baseDenominator)^(exponentNumerator / exponentDenominator)`. */
export interface ScaledPower {
  /** Positive. */
  readonly baseNumerator: bigint;
  /** Positive. */
  readonly baseDenominator: bigint;
  /** Positive. */
  readonly exponentNumerator: bigint;
  /** Positive. */
  readonly exponentDenominator: bigint;
  /** Bits of the chain's series: 256 for swaps, 1024 for limits. */
  readonly precision: number;
  /** Multiplied into the result before the floor. */
  readonly scale: bigint;
}
