/**
 * Dynamic TAO: quotes, emission and projections, exact, by era.
 *
 * What happens behind a quote is one import further: `@taokit/dtao/pools`, `/coinbase`, `/dividends`, `/registration`,
 * `/schedule`, `/staking`, `/weights`, and many blocks in `/blocks`.
 *
 * @packageDocumentation
 */

export { DtaoError, type DtaoErrorCode } from './DtaoError.ts';
export { type AlphaSupply, getAlphaEmission, getAlphaIssuance } from './emission/alphaEmission.ts';
export {
  emissionAfterHalvings,
  getBlockEmission,
  halvingsPassed,
  INITIAL_BLOCK_EMISSION_RAO,
  MAX_SUPPLY_RAO,
} from './emission/blockEmission.ts';
export { ERAS, type Era, type Eras, NEWEST_ERA } from './eras.ts';
export type { Proposal } from './Proposal.ts';
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
export type { SpecOptions } from './spec/SpecOptions.ts';
