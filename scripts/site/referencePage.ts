import { dirname, join } from 'node:path';

const SOURCES = 'https://github.com/taokit/taokit/blob/main';

/**
 * Where a page of TypeDoc stands in the site: a package's first entry is `main`, since its README is the package's page.
 *
 * @param file - below TypeDoc's folder, `@taokit/yuma/inputs.md`
 */
export function referencePage(file: string): string {
  return file
    .replace(/^(@taokit\/[a-z-]+)\.md$/, '$1/main.md')
    .replace(/^(@taokit\/[a-z-]+)\/index\.md$/, '$1/main.md')
    .replace(/^(@taokit\/[a-z-]+)\/README\.md$/, '$1/index.md');
}

/**
 * The text of a page of TypeDoc, as the site has it: its title is what is imported, links are the site's, sources are on GitHub.
 *
 * @param file - below TypeDoc's folder
 * @param text - as TypeDoc wrote it
 */
export function referenceText(file: string, text: string): string {
  const entry = referencePage(file).replace(/(\/main)?\.md$/, '');
  const linked = text.replaceAll(
    /\]\((?!https?:|#)([^)#\s]*\.md)(#[^)\s]*)?\)/g,
    (_, target: string, anchor = '') => {
      return `](/api/${referencePage(join(dirname(file), target))}${anchor})`;
    },
  );
  return `# ${entry}\n\n${withSources(linked).trim()}\n`;
}

/** A name of our own is linked to its source; where a name of the language is declared says nothing. */
function withSources(text: string): string {
  return text.replaceAll(/^Defined in: \[([^\]:]+):(\d+)\]\(.*\)\n\n/gm, (_, path: string, line: string) => {
    const source = /^(?:packages\/)?([a-z-]+\/src\/.+)$/.exec(path)?.[1];
    return source === undefined
      ? ''
      : `<small>[${source}](${SOURCES}/packages/${source}#L${line})</small>\n\n`;
  });
}
