import type { Content, Make } from './Make.ts';

/** A place that is read, of several. */
interface Reading {
  /** What is read. */
  readonly title: string | (() => string);
  /** What the places are. */
  readonly by: string | (() => string);
  /** The last place. */
  readonly last: number | (() => number);
  /** The place. */
  readonly at: number | (() => number);
  /** It, in words. */
  readonly place: string | (() => string);
  /** It and its values, for who does not see them. */
  readonly said: string | (() => string);
  /** Told when another place is to be read. */
  readonly onAt?: (at: number) => void;
}

/** A slider that reads the values at one place. */
export function slider<Made>(make: Make<Made>, reading: Reading): Made {
  const { title, by, last, at, place, said, onAt } = reading;
  return make(
    'div',
    { class: 'reader' },
    make('input', {
      type: 'range',
      min: 0,
      max: last,
      value: at,
      'aria-label': () => `${now(title)}: values by ${now(by)}`,
      'aria-valuetext': said,
      oninput: ({ currentTarget }: { readonly currentTarget: { readonly valueAsNumber: number } }) =>
        onAt?.(currentTarget.valueAsNumber),
    }),
    make('output', {}, place),
  );
}

/** The numbers of a figure, closed: its table is built when it is opened. */
export function numbersFold<Made>(
  make: Make<Made>,
  {
    title,
    onToggle,
  }: { readonly title: string | (() => string); readonly onToggle?: (isOpen: boolean) => void },
  content?: Content<Made>,
): Made {
  return make(
    'details',
    {
      class: 'numbers',
      ontoggle: ({ currentTarget }: { readonly currentTarget: { readonly open: boolean } }) =>
        onToggle?.(currentTarget.open),
    },
    make(
      'summary',
      {},
      'Numbers',
      make('span', { class: 'unseen' }, () => ` of: ${now(title)}`),
    ),
    content,
  );
}

function now(text: string | (() => string)): string {
  return typeof text === 'function' ? text() : text;
}
