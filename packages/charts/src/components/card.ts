import { aroundGiven, type Content, type Make } from './Make.ts';

/** What a card says above its content. */
export interface CardWords<Made> {
  /** Its title. */
  readonly title: Content<Made>;
  /** How to read it. */
  readonly caption?: Content<Made>;
  /** Buttons and fields at its right. */
  readonly actions?: Content<Made>;
  /** Level of its heading: 2 below a page's title, 3 below a section's. */
  readonly level: 2 | 3;
  /** Whether it takes the whole width of a grid. */
  readonly isWide?: boolean | undefined;
  /** Its name in the address. */
  readonly id?: string | undefined;
}

/** A part of a page: a title, how to read it, and content. */
export function card<Made>(
  make: Make<Made>,
  { title, caption, actions, level, isWide, id }: CardWords<Made>,
  ...content: readonly Content<Made>[]
): Made {
  const words = make('div', {}, make(`h${level}`, {}, title), aroundGiven(make, ['p', 'caption'], caption));
  const head = make('div', { class: 'card-head' }, words, aroundGiven(make, ['div', 'actions'], actions));
  return make('section', { class: isWide ? 'card wide' : 'card', id }, head, ...content);
}
