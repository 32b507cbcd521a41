/** The site's own settings. `pnpm site` writes what else it is made of, the reference and the colours, and builds it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { readIndex } from '../../scripts/lib/guideIndex.ts';
import { headingSlug } from './headingSlug.ts';
import { referenceSidebar } from './referenceSidebar.ts';
import { repositoryLinks } from './repositoryLinks.ts';
import { searchedHtml } from './searchedHtml.ts';

const REPOSITORY = 'https://github.com/taokit/taokit';
const docs = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  title: 'taokit',
  description: 'The TypeScript SDK for Bittensor: exact consensus and economics wherever JavaScript runs.',
  lang: 'en',
  srcExclude: ['rooms/**', '**/_media/**'],
  rewrites: { 'guides/README.md': 'guides/index.md', 'tutorials/README.md': 'tutorials/index.md' },
  cacheDir: join(docs, '../node_modules/.cache/taokit/vitepress'),
  markdown: { config: repositoryLinks, anchor: { slugify: headingSlug } },
  // One chunk is the search index, which loads when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 20_000 } },
  themeConfig: {
    nav: [
      { text: 'Tutorials', link: '/tutorials/', activeMatch: '^/tutorials/' },
      { text: 'Guides', link: '/guides/', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: {
      '/tutorials/': indexed('tutorials'),
      '/guides/': indexed('guides'),
      '/api/': referenceSidebar(join(docs, 'api')),
    },
    outline: { level: [2, 3], label: 'On this page' },
    search: { provider: 'local', options: { _render: searchedHtml } },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    footer: { message: 'Apache-2.0' },
  },
});

/** The pages of a folder as its README sorts them. */
function indexed(folder: string) {
  const index = join(docs, folder, 'README.md');
  if (!existsSync(index)) return [];
  return readIndex(index).map(({ heading, pages }) => ({
    text: heading,
    items: pages.map(({ title, file }) => ({ text: title, link: `/${folder}/${file.replace('.md', '')}` })),
  }));
}
