import { card } from '../components/card.ts';
import { pairs } from '../components/facts.ts';
import { makeHtml } from '../components/makeHtml.ts';

/** Names and texts under a title. */
export interface PairsCard {
  /** What they are about. */
  readonly title: string;
  /** A name and its text, in order. */
  readonly pairs: readonly (readonly [name: string, text: string])[];
}

/** Names and texts as a card of HTML. */
export function pairsCard({ title, pairs: all }: PairsCard): string {
  return card(
    makeHtml,
    { title, level: 3 },
    pairs(makeHtml, () => all),
  ).html;
}
