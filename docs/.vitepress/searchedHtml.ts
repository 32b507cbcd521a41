import type { MarkdownEnv } from 'vitepress';

/** What of the site's renderer is needed here. */
interface Renderer {
  render(text: string, env: MarkdownEnv): string;
}

/**
 * What the search looks at: a page whole, of the reference every name with its first paragraph. The index is loaded whole by whoever
 * searches.
 */
export function searchedHtml(text: string, env: MarkdownEnv, md: Renderer): string {
  if (!env.relativePath.startsWith('api/')) return md.render(text, env);
  return md.render(firstParagraphs(text), env);
}

/** Headings, and the first line of prose after each. */
export function firstParagraphs(markdown: string): string {
  const withoutCode = markdown.replaceAll(/^```.*?^```$/gms, '');
  const sections = withoutCode.split(/^(?=#)/m);
  return sections
    .map((section) => {
      const [heading, ...paragraphs] = section.split('\n\n');
      const prose = paragraphs.find(
        (text) => /^[A-Za-z`*[]/.test(text.trim()) && !/^Defined in/.test(text.trim()),
      );
      return [heading, ...(prose === undefined ? [] : [prose])].join('\n\n');
    })
    .filter(
      (section) =>
        !/^#+ (Parameters|Returns|Type Parameters|Inherited from|Extends|Overrides)\b/.test(section),
    )
    .join('\n\n');
}
