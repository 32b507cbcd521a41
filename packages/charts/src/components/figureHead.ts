import { aroundGiven, type Content, type Make } from './Make.ts';

/** What a drawing shows, and how to read it. */
export function figureHead<Made>(
  make: Make<Made>,
  {
    title,
    caption,
    isUnseen,
  }: {
    readonly title: Content<Made>;
    readonly caption?: Content<Made>;
    /** Whether only who does not see it is told. */
    readonly isUnseen?: boolean | undefined;
  },
): Made {
  return make(
    'figcaption',
    { class: isUnseen ? 'unseen' : undefined },
    make('h3', {}, title),
    aroundGiven(make, ['p', 'caption'], caption),
  );
}
