import { bySpec } from '@taokit/types';

/** What weight and length cost, billionths of a rao. */
export interface FeeRates {
  /** A picosecond. */
  readonly perRefTime: bigint;
  /** A byte. */
  readonly perByte: bigint;
}

/**
 * What weight and length cost, by release: 467 halved both.
 *
 * Source: `LinearWeightToFee` and `LinearLengthToFee`, `pallets/transaction-fee/src/lib.rs`.
 */
export const feeRatesAt: (spec: number) => FeeRates = /* @__PURE__ */ bySpec<FeeRates>({
  233: { perRefTime: 500_000n, perByte: 1_000_000_000n },
  467: { perRefTime: 250_000n, perByte: 500_000_000n },
});
