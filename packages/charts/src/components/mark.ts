import type { Content, Make } from './Make.ts';

/** What marks who does not play fair, behind its name. */
export function mark<Made>(make: Make<Made>): Content<Made> {
  return [' ', make('span', { class: 'mark' }, '!')];
}
