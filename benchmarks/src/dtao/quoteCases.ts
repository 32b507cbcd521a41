import type { BenchCase } from '../harness/BenchCase.ts';
import { perCall } from '../harness/perCall.ts';
import { decimalQuotes } from './decimalQuotes.ts';
import { plainQuotes } from './plainQuotes.ts';
import { type QuoteAnswer, VARIANTS } from './quoteInputs.ts';
import { taokitQuotes } from './taokitQuotes.ts';

type Quote = (index: number) => QuoteAnswer;

/** One quote of each model: alpha out, price before and after. All engines of a case answer to the last bit alike. */
export const QUOTE_CASES: readonly { readonly name: string; make(): BenchCase }[] = [
  quoteCase('quote, constant product', 'constantProduct'),
  quoteCase('quote, superellipse', 'superellipse'),
  quoteCase('quote, weighted pool at 256 bits', 'balancer'),
  {
    name: 'quote, concentrated liquidity',
    make: () => ({
      name: 'quote, concentrated liquidity',
      engines: [engine('taokit', taokitQuotes.concentratedLiquidity)],
    }),
  },
];

function quoteCase(name: string, model: keyof typeof decimalQuotes) {
  const engines = [
    engine('taokit', taokitQuotes[model]),
    engine('taokit, no fast path', plainQuotes[model]),
    engine('decimal.js', decimalQuotes[model]),
  ];
  return { name, make: () => ({ name, engines }) };
}

function engine(name: string, quote: Quote) {
  const answers = () => Array.from({ length: VARIANTS }, (_, i) => Object.values(quote(i)).join()).join(';');
  return { name, prepare: () => perCall((index) => quote(index % VARIANTS), answers) };
}
