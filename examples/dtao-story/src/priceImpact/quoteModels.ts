import { type Proposal, type QuotePool, quoteStake, type StakeQuote } from '@taokit/dtao';
import { alpha, MAINNET_SPEC, type Ratio, tao } from '@taokit/types';
import { StoryError } from '../StoryError.ts';

/** A pool model with the release that brought it. */
export interface QuotedModel {
  /** Its name. */
  readonly name: string;
  /** Spec version. */
  readonly spec: number;
  /** What it takes as released that is not. */
  readonly proposals?: readonly Proposal[];
}

/** The models of subnet pools, by age; the superellipse is a proposal. */
export const MODELS: readonly QuotedModel[] = [
  { name: 'constant product', spec: 233 },
  { name: 'concentrated liquidity', spec: 283 },
  { name: 'weighted', spec: 423 },
  { name: 'superellipse', spec: MAINNET_SPEC, proposals: ['superellipse'] },
];

/** The pool of every model: 52,000 TAO and 720,000 alpha, both sides of equal weight. */
export const POOL: QuotePool = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };

/** What an order of `taoIn` TAO gets in each model. */
export function quoteModels(taoIn: number): readonly (QuotedModel & { readonly quote: StakeQuote })[] {
  return MODELS.map((model) => {
    const { spec, proposals } = model;
    const quote = quoteStake(POOL, tao(String(taoIn)), { spec, proposals });
    if (quote.ok) return { ...model, quote };
    throw new StoryError(`The ${model.name} pool refuses ${taoIn} TAO: ${quote.reason}`, {
      code: 'story/order-refused',
      fix: 'Order less.',
    });
  });
}

/** How much the spot price rises, as a fraction of the price before. */
export function priceMove({ priceBefore, priceAfter }: StakeQuote): Ratio {
  const before = priceBefore.numerator * priceAfter.denominator;
  const after = priceAfter.numerator * priceBefore.denominator;
  return { numerator: after - before, denominator: before };
}
