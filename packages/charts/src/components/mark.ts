import { type Html, htmlOf, makeHtml, written } from './makeHtml.ts';

/** What marks who does not play fair, behind its name. */
export function mark(): Html {
  return written(htmlOf([' ', makeHtml('span', { class: 'mark' }, '!')]));
}
