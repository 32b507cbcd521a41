import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';

/**
 * Every package and its entries.
 *
 * @param api - where TypeDoc wrote
 */
export function referenceSidebar(api: string): DefaultTheme.SidebarItem[] {
  const scope = join(api, '@taokit');
  if (!existsSync(scope)) return [];
  return readdirSync(scope)
    .sort()
    .map((name) => ({
      text: `@taokit/${name}`,
      link: `/api/@taokit/${name}/`,
      collapsed: true,
      items: pagesBelow(join(scope, name)).map((page) => ({
        text: page === 'main' ? `@taokit/${name}` : `/${page}`,
        link: `/api/@taokit/${name}/${page}`,
      })),
    }));
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.replace(/\.md$/, ''))
    .sort();
}
