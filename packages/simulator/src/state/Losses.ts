/**
 * TAO that total issuance counts and nobody holds, by cause, rao. Each is counted where it happens, so that the books
 * add up to the rao. The chain loses the same amounts without counting them.
 */
export interface TaoLosses {
  /** Floors when an epoch shares root dividends among hotkeys. */
  rootDividendRoundingRao: bigint;
  /** Root dividends of an epoch in which no validator had root stake. */
  unclaimedRootDividendsRao: bigint;
  /** Payments to accounts that would have held less than the existential deposit. */
  belowExistentialDepositRao: bigint;
  /** Burns for a registration that the pool refused to swap. */
  refusedBurnsRao: bigint;
}

/** Alpha that a subnet's `SubnetAlphaOut` counts and nobody holds, by cause, rao of alpha. */
export interface AlphaLosses {
  /** Floors when a block's alpha is split between owner, root and the rest: at most 2 rao a block. */
  splitRoundingRao: bigint;
  /** Floors when an epoch pays miners and validators. */
  epochRoundingRao: bigint;
  /** Emission of an epoch that found nobody to pay. */
  unpaidEmissionRao: bigint;
  /** Root's part of a block that the pool refused to buy. */
  refusedRootSalesRao: bigint;
  /** Incentives that weights gave to the subnet's owner. */
  burnedIncentivesRao: bigint;
}

/** No losses. */
export function createTaoLosses(): TaoLosses {
  return {
    rootDividendRoundingRao: 0n,
    unclaimedRootDividendsRao: 0n,
    belowExistentialDepositRao: 0n,
    refusedBurnsRao: 0n,
  };
}

/** No losses. */
export function createAlphaLosses(): AlphaLosses {
  return {
    splitRoundingRao: 0n,
    epochRoundingRao: 0n,
    unpaidEmissionRao: 0n,
    refusedRootSalesRao: 0n,
    burnedIncentivesRao: 0n,
  };
}
