import { aroundGiven, type Content, type Make } from './Make.ts';

/** The head of a page: its name, a sentence, and what stands beside. */
export function pageHead<Made>(
  make: Make<Made>,
  { title, lead }: { readonly title: Content<Made>; readonly lead?: Content<Made> },
  beside?: Content<Made>,
): Made {
  return make(
    'header',
    { class: 'page-head' },
    make('div', {}, make('h1', {}, title), aroundGiven(make, ['p', 'lead'], lead)),
    aroundGiven(make, ['div', 'actions'], beside),
  );
}
