import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const REPOSITORY = 'https://github.com/taokit/taokit';

/**
 * A page of the repository, with links as the site has them.
 *
 * @param file - from the repository's root, `packages/dtao/README.md`
 */
export function repositoryText(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(
    /\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
    (_, target: string, anchor = '') => `](${siteAddress(join(dirname(file), target))}${anchor})`,
  );
}

/**
 * Where a file of the repository is in the site; on GitHub where it is not.
 *
 * @param path - from the repository's root
 */
export function siteAddress(path: string): string {
  const page = /^docs\/((?:guides|tutorials)\/.+\.md)$/.exec(path)?.[1];
  if (page !== undefined) return `/${page.replace(/README\.md$/, 'index.md')}`;
  const name = /^packages\/([a-z-]+)(?:\/README\.md)?$/.exec(path)?.[1];
  return name === undefined ? `${REPOSITORY}/blob/main/${path}` : `/api/@taokit/${name}/`;
}
