/**
 * Dynamic TAO: quotes, emission and projections, exact, at any spec version; mainnet's when none is named.
 *
 * What happens behind a quote is one import further: `@taokit/dtao/pools`, `/coinbase`, `/dividends`, `/registration`,
 * `/schedule`, `/staking`, `/weights`, and many blocks in `/blocks`. Which rule holds since when: `/specs`.
 *
 * @packageDocumentation
 */

export { DtaoError, type DtaoErrorCode } from './DtaoError.ts';
export { type AlphaSupply, computeAlphaEmission, computeAlphaIssuance } from './emission/alphaEmission.ts';
export {
  computeBlockEmission,
  emissionAfterHalvings,
  halvingsPassed,
  INITIAL_BLOCK_EMISSION_RAO,
  MAX_SUPPLY_RAO,
} from './emission/blockEmission.ts';
export type { Proposal } from './Proposal.ts';
export {
  type AlphaYield,
  type AlphaYieldInput,
  BLOCKS_PER_DAY,
  computeAlphaYield,
  type YieldAssumption,
} from './projections/alphaYield.ts';
export {
  type ExpectedEpoch,
  type PositionInput,
  type PositionPoint,
  type PositionProjection,
  projectPosition,
} from './projections/projectPosition.ts';
export {
  BLOCK_TIME_MS,
  projectSupply,
  type SupplyInput,
  type SupplyPoint,
  type SupplyProjection,
} from './projections/projectSupply.ts';
export type { MoveOptions, MoveQuote, MoveRefusal } from './quotes/MoveQuote.ts';
export type {
  CommonQuoteOptions,
  Quote,
  QuoteAssumption,
  QuoteOptions,
  QuoteRefusal,
  QuoteRefusalName,
  SoldRemainder,
  StakeQuote,
  UnstakeOptions,
  UnstakeQuote,
} from './quotes/Quote.ts';
export type { QuotePool, SuperellipseCurve } from './quotes/QuotePool.ts';
export { quoteMove } from './quotes/quoteMove.ts';
export { quoteStake } from './quotes/quoteStake.ts';
export { quoteUnstake } from './quotes/quoteUnstake.ts';
export type { ProposalOptions } from './spec/proposals.ts';
export type { PastSpecOptions, SpecOptions } from './spec/SpecOptions.ts';
