/**
 * A plugin of TypeDoc: a guide is called what its first line says, and stands with those for the same task, as
 * `docs/guides/README.md` has them. Plain JavaScript, since TypeDoc loads it.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Converter } from 'typedoc';

const INDEX = 'docs/guides/README.md';

/** The heading in the index under which each guide is, by file name. */
export function groupsOfGuides(index = readFileSync(INDEX, 'utf8')) {
  const groups = new Map();
  let heading = '';
  for (const line of index.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    for (const [, file] of line.matchAll(/\]\(([a-z-]+\.md)\)/g)) groups.set(file, heading);
  }
  return groups;
}

/** What TypeDoc calls. */
export function load(app) {
  const groups = groupsOfGuides();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const text = document.content.map(({ text }) => text).join('');
    const title = /^# (.+)$/m.exec(text)?.[1];
    const file = [...groups.keys()].find((name) => basename(name, '.md') === document.name);
    if (title !== undefined) document.name = title;
    document.frontmatter['group'] = groups.get(file) ?? 'Guides';
  });
}
