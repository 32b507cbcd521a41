/**
 * A release of the chain, by its runtime's spec version: the number that selects which rules hold.
 *
 * Any integer is an era: rules are looked up by range, so 300 finds the rules in force between two named releases.
 */
export type Era = number;

/** The releases that changed an economic rule: the first spec version that has it. Dates are those of the release. */
export interface Eras {
  /** 2025-02-13. Dynamic TAO starts: constant product pools, TAO in by moving price, root's alpha sold every block. */
  readonly launch: 233;
  /** 2025-02-13. The spot price counts as at most 1 in the moving price. */
  readonly cappedMovingPrice: 234;
  /** 2025-02-24. Root's part is no longer paid twice. */
  readonly singleRootDividend: 244;
  /** 2025-03-06. The moving price's smoothing grows with the subnet's age. */
  readonly rampedMovingPrice: 246;
  /** 2025-03-19. The childkey take is taken per parent, and not from parents of the same owner. */
  readonly takePerParent: 252;
  /** 2025-03-28. Dividends share out what is pending, instead of being paid as the epoch computed them. */
  readonly pendingDividends: 257;
  /** 2025-06-30. Concentrated liquidity pools. */
  readonly concentratedLiquidity: 283;
  /** 2025-07-29. Where the price is below the subnet's share, TAO that cannot be injected buys alpha. */
  readonly subsidizedPrices: 298;
  /** 2025-11-04. TAO in by user flow; root's alpha is kept to be claimed. */
  readonly taoFlow: 334;
  /** 2025-11-06. Alpha in is capped at the alpha emission; root's part is not kept while prices sum to 1 or less. */
  readonly rootSellGate: 342;
  /** 2025-11-24. The flow average of a new subnet starts at 0. */
  readonly zeroFlowStart: 348;
  /** 2026-01-21. Alpha in is also capped at the TAO emission of the block; neurons are pruned by emission. */
  readonly emissionCap: 371;
  /** 2026-02-20. Balancer weighted pools, taken back by 385. */
  readonly firstBalancer: 380;
  /** 2026-03. Concentrated liquidity pools again. */
  readonly balancerReverted: 385;
  /** 2026-04-23. Share pools count in decimal floats; the burn price moves every block; new rules for locks. */
  readonly safeSharePool: 401;
  /** 2026-05-27. Protocol flow is taken off user flow; emission switches per subnet. */
  readonly netFlow: 411;
  /** 2026-06-01. Alpha bought by the protocol is kept, not recycled. */
  readonly protocolAlpha: 413;
  /** 2026-06-22. Shares by moving price x (1 - miner burn) x root proportion; alpha in is capped by root proportion. */
  readonly priceRootShares: 421;
  /** 2026-06-25. Balancer weighted pools; tempo can be set per subnet; the moving price in 64 bits. */
  readonly dynamicTempo: 423;
  /** 2026-06-30. Shares by moving price x (1 - miner burn). */
  readonly priceBurnShares: 425;
  /** 2026-07. A gate lowers the shares below a bar, set by mass. */
  readonly emissionGate: 440;
  /** 2026-08-03. The gate's bar is the share at a rank. */
  readonly rankedGate: 441;
  /** Late 2026. Translated superellipse pools. The number is approximate. */
  readonly superellipse: 475;
  /** Late 2026. Ranks 1-32 share 75%, ranks 33-64 25%. The number is a placeholder: the release's source is not public. */
  readonly emissionTiers: 480;
}

/** Named eras, see {@link Eras}. */
export const ERAS: Eras = /* @__PURE__ */ Object.freeze({
  launch: 233,
  cappedMovingPrice: 234,
  singleRootDividend: 244,
  rampedMovingPrice: 246,
  takePerParent: 252,
  pendingDividends: 257,
  concentratedLiquidity: 283,
  subsidizedPrices: 298,
  taoFlow: 334,
  rootSellGate: 342,
  zeroFlowStart: 348,
  emissionCap: 371,
  firstBalancer: 380,
  balancerReverted: 385,
  safeSharePool: 401,
  netFlow: 411,
  protocolAlpha: 413,
  priceRootShares: 421,
  dynamicTempo: 423,
  priceBurnShares: 425,
  emissionGate: 440,
  rankedGate: 441,
  superellipse: 475,
  emissionTiers: 480,
});

/**
 * The era of high-level functions when none is given; their result names it. Up to spec 425 rules are those of the chain's
 * public source; later ones are modelled after what was announced and measured. `emissionTiers` is left aside: its number is a
 * placeholder.
 */
export const NEWEST_ERA: Era = ERAS.superellipse;
