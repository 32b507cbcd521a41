const BILLION = 1_000_000_000n;

/** So many billionths of an amount, floored (`Perbill::mul_floor`). */
export function partOf(rao: bigint, billionths: number): bigint {
  return (rao * BigInt(billionths)) / BILLION;
}
