import { ERAS, type QuotePool, quoteStake, type StakeQuote } from '@taokit/dtao';
import { alpha, type Ratio, tao } from '@taokit/types';
import { StoryError } from '../StoryError.ts';

/** A pool model with the release that brought it. */
export interface QuotedModel {
  /** Its name. */
  readonly name: string;
  /** Spec version. */
  readonly era: number;
}

/** The models of subnet pools, by age. The superellipse's release number is approximate. */
export const MODELS: readonly QuotedModel[] = [
  { name: 'constant product', era: ERAS.launch },
  { name: 'concentrated liquidity', era: ERAS.concentratedLiquidity },
  { name: 'weighted', era: ERAS.dynamicTempo },
  { name: 'superellipse', era: ERAS.superellipse },
];

/** The pool of every model: 52,000 TAO and 720,000 alpha, both sides of equal weight. */
export const POOL: QuotePool = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };

/** What an order of `taoIn` TAO gets in each model. */
export function quoteModels(taoIn: number): readonly (QuotedModel & { readonly quote: StakeQuote })[] {
  return MODELS.map((model) => {
    const quote = quoteStake(POOL, tao(String(taoIn)), { era: model.era });
    if (quote.ok) return { ...model, quote };
    throw new StoryError(`The ${model.name} pool refuses ${taoIn} TAO: ${quote.rule}`, {
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
