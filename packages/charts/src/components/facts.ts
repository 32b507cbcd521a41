import { aroundGiven, type Content, type Make } from './Make.ts';

/** A figure worth reading first. */
export interface Fact<Made> {
  /** What it is. */
  readonly name: string;
  /** It. */
  readonly value: Content<Made>;
  /** What else is to be said of it. */
  readonly note?: Content<Made>;
}

/** Figures worth reading first. */
export function facts<Made>(make: Make<Made>, all: () => readonly Fact<Made>[]): Made {
  return make('dl', { class: 'facts' }, () =>
    all().map(({ name, value, note }) =>
      make('div', {}, make('dt', {}, name), make('dd', {}, value, aroundGiven(make, ['span', 'note'], note))),
    ),
  );
}

/** Names and values, line by line. */
export function pairs<Made>(
  make: Make<Made>,
  all: () => readonly (readonly [name: Content<Made>, value: Content<Made>])[],
): Made {
  return make('dl', { class: 'pairs' }, () =>
    all().map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
  );
}
