import type { Content, Make } from './Make.ts';

/** A place to go to. */
export interface BarLink {
  /** Its address. */
  readonly href: string;
  /** Its name. */
  readonly title: string;
  /** Whether one is there. */
  readonly isCurrent?: () => boolean;
}

/** What stands above everything. */
export interface TopBar<Made> {
  /** What these pages are: `explorer`, `report`. */
  readonly name: string;
  /** Where the mark leads. */
  readonly home: string;
  /** What the links are, for who does not see them. */
  readonly label: string;
  /** Where one can go. */
  readonly links: readonly BarLink[];
  /** What stands at its end: `schemeButton`. */
  readonly end: Content<Made>;
  /** What stands below, over the whole width. */
  readonly below?: Content<Made>;
}

/** The bar above every page: the mark, where one can go, and the colours. */
export function topBar<Made>(make: Make<Made>, bar: TopBar<Made>): Made {
  const mark = make(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    make('path', { d: 'M2.5 3.5h11M8 3.5v7a2 2 0 0 0 3.2 1.6' }),
  );
  const brand = make('a', { class: 'brand', href: bar.home }, mark, ' taokit ', make('span', {}, bar.name));
  const links = bar.links.map(({ href, title, isCurrent }) =>
    make('a', { href, 'aria-current': () => (isCurrent?.() ? 'page' : undefined) }, title),
  );
  const row = make(
    'div',
    { class: 'top-inner' },
    brand,
    links.length === 0 ? undefined : make('nav', { 'aria-label': bar.label }, links),
    bar.end,
  );
  return make('header', { class: 'top' }, row, bar.below);
}
