import { type NamedLine, paintOf } from '../theme/lines.ts';
import type { Content, Make } from './Make.ts';

/** One name in a legend. */
export interface LegendEntry {
  /** The name. */
  readonly name: string;
  /** Its line, or the colour alone; none where the name says enough. */
  readonly line?: NamedLine | undefined;
  /** The value that is read. */
  readonly value?: string | (() => string) | undefined;
}

/** Names and lines of a drawing, with the values that are read. */
export function legend<Made>(make: Make<Made>, entries: () => readonly LegendEntry[]): Made {
  return make('ul', { class: 'legend' }, () => entries().map((entry) => entryOf(make, entry)));
}

function entryOf<Made>(make: Make<Made>, { name, line, value }: LegendEntry): Made {
  const read: Content<Made> = value === undefined ? undefined : [' ', make('b', {}, value)];
  return make('li', {}, line === undefined ? undefined : swatch(make, line), make('span', {}, name, read));
}

/** A piece of a line. */
export function swatch<Made>(make: Make<Made>, line: NamedLine): Made {
  const path = { d: 'M0 5H26', stroke: paintOf(line), 'stroke-width': 3, 'stroke-dasharray': line.dash };
  return make('svg', { class: 'swatch', width: 26, height: 10, 'aria-hidden': 'true' }, make('path', path));
}
