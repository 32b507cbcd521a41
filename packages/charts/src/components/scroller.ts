import type { Attributes, Content, Make } from './Make.ts';

/** A frame in which a wide table scrolls by itself; it can have the focus, so that arrow keys move it, and says what it holds. */
export function scroller<Made>(
  make: Make<Made>,
  {
    label,
    isLow,
    ...attributes
  }: { readonly label: string | (() => string); readonly isLow?: boolean } & Attributes,
  ...content: readonly Content<Made>[]
): Made {
  const own = {
    class: isLow ? 'table-scroll low' : 'table-scroll',
    role: 'group',
    tabindex: 0,
    'aria-label': label,
  };
  return make('div', { ...own, ...attributes }, ...content);
}
