/**
 * A release of the chain, by its runtime's spec version: the number that selects which rules hold.
 *
 * Any integer is an era: rules are looked up by range, so 300 finds the rules in force between two named releases.
 */
export type Era = number;

/** A release that changed an economic rule. */
export interface EraInfo {
  /** Spec version. */
  readonly spec: Era;
  /** Date of the release's tag, ISO; mainnet activation follows by days. */
  readonly date: string;
  /** What changed, in one sentence. */
  readonly changed: string;
}

/** Named releases. Each value is the first spec version that has the rule. */
export const ERAS: {
  readonly launch: 233;
  readonly cappedMovingPrice: 244;
  readonly rampedMovingPrice: 252;
  readonly concentratedLiquidity: 283;
  readonly subsidizedPrices: 298;
  readonly taoFlow: 334;
  readonly rootSellGate: 342;
  readonly zeroFlowStart: 348;
  readonly emissionCap: 372;
  readonly safeSharePool: 401;
  readonly netFlow: 411;
  readonly protocolAlpha: 413;
  readonly priceRootShares: 421;
  readonly dynamicTempo: 423;
  readonly priceBurnShares: 425;
  readonly emissionGate: 440;
  readonly emissionTiers: 460;
  readonly superellipse: 475;
} = Object.freeze({
  launch: 233,
  cappedMovingPrice: 244,
  rampedMovingPrice: 252,
  concentratedLiquidity: 283,
  subsidizedPrices: 298,
  taoFlow: 334,
  rootSellGate: 342,
  zeroFlowStart: 348,
  emissionCap: 372,
  safeSharePool: 401,
  netFlow: 411,
  protocolAlpha: 413,
  priceRootShares: 421,
  dynamicTempo: 423,
  priceBurnShares: 425,
  emissionGate: 440,
  emissionTiers: 460,
  superellipse: 475,
});

/** The newest era these functions know. High-level functions use it when none is given, and say so in their result. */
export const NEWEST_ERA: Era = ERAS.superellipse;
