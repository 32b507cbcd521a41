import { type QuoteOptions, type QuotePool, quoteStake, type StakeQuote } from '@taokit/dtao';
import { alpha, MAINNET_SPEC, type Ratio, tao } from '@taokit/types';
import { StoryError } from '../StoryError.ts';

/** A pool model and how to ask for it. */
export interface QuotedModel {
  /** Its name. */
  readonly name: string;
  /** First spec version that has it; `undefined` for a proposal, which is in no release. */
  readonly since: number | undefined;
  /** Whose rules a quote follows. */
  readonly rules: Pick<QuoteOptions, 'spec' | 'proposals'>;
}

/** The models of subnet pools, by age, the last one a proposal. */
export const MODELS: readonly QuotedModel[] = [
  { name: 'constant product', since: 233, rules: { spec: 233 } },
  { name: 'concentrated liquidity', since: 283, rules: { spec: 283 } },
  { name: 'weighted', since: 423, rules: { spec: MAINNET_SPEC } },
  { name: 'superellipse (proposal)', since: undefined, rules: { proposals: ['superellipse'] } },
];

/** The pool of every model: 52,000 TAO and 720,000 alpha, both sides of equal weight. */
export const POOL: QuotePool = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };

/** What an order of `taoIn` TAO gets in each model. */
export function quoteModels(taoIn: number): readonly (QuotedModel & { readonly quote: StakeQuote })[] {
  return MODELS.map((model) => {
    const quote = quoteStake(POOL, tao(String(taoIn)), model.rules);
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
