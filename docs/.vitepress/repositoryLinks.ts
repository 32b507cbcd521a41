import { join } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { siteAddress } from '../../scripts/site/repositoryText.ts';

/**
 * Links of a page that leave `docs/` lead to a package's reference, or to the file on GitHub; those to a README lead to its folder. In
 * the repository they stay what they are.
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens }) => {
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (href?.startsWith('../../')) token.attrSet('href', siteAddress(join('docs/guides', href)));
        else if (href?.endsWith('/README.md')) token.attrSet('href', href.replace(/README\.md$/, ''));
      }
  });
}
