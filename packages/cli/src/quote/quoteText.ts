import type { Refusal } from '@taokit/errors';
import { valueText } from '../output/valueText.ts';

/** What of a quote is for programs. */
const HIDDEN = new Set(['ok', 'pool', 'sale', 'purchase', 'remainder']);

/**
 * A quote, or why the chain refuses the order, as a person reads it.
 *
 * @param quote - of `@taokit/dtao`
 */
export function quoteText(quote: { readonly ok: boolean }): string {
  if (!quote.ok) {
    const { refusal, reason } = quote as unknown as Refusal;
    return `The chain refuses it: ${refusal}. ${reason}`;
  }
  return valueText(Object.fromEntries(Object.entries(quote).filter(([name]) => !HIDDEN.has(name))));
}
