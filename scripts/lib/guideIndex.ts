import { readFileSync } from 'node:fs';

/** A page that an index lists. */
export interface IndexedPage {
  /** Its name in the index. */
  readonly title: string;
  /** Its file, `getting-started.md`. */
  readonly file: string;
}

/** A heading of an index, and the pages below it. */
export interface IndexGroup {
  readonly heading: string;
  readonly pages: readonly IndexedPage[];
}

/** Where guides are listed by task. */
export const GUIDE_INDEX = 'docs/guides/README.md';

/**
 * What an index lists, in its order: the site's navigation is made of it.
 *
 * @param file - a README of links in lists, below headings
 */
export function readIndex(file = GUIDE_INDEX): readonly IndexGroup[] {
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [heading = ''] = section.split('\n', 1);
    const links = section.matchAll(/\[([^\]]+)\]\(([\w-]+\.md)\)/g);
    return { heading, pages: [...links].map(([, title, file]) => ({ title: title!, file: file! })) };
  });
}
