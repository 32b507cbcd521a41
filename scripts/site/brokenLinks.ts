import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page it is on. */
  readonly page: string;
  /** As it stands there. */
  readonly link: string;
  readonly why: string;
}

/** A page as links see it. */
interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Where pages are, for resolving what they link to. */
const ORIGIN = 'http://site.invalid';

/**
 * Every link of every page of a site that was built whose page, file or anchor is not there. Links to other sites are only read, never
 * followed.
 *
 * @param out - the folder of the site
 * @param base - the path it will be served under
 */
export function brokenLinks(out: string, base = '/'): readonly BrokenLink[] {
  const names = filesBelow(out).filter((name) => name.endsWith('.html'));
  const pages = new Map(names.map((name) => [name, readPage(readFileSync(join(out, name), 'utf8'))]));
  return [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const why = whyBroken(link, page, { pages, out, base });
      return why === undefined ? [] : [{ page, link, why }];
    }),
  );
}

function readPage(html: string): BuiltPage {
  const attributes = (name: string) =>
    [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescapeHtml(value!));
  return { ids: new Set(attributes('id')), links: [...attributes('href'), ...attributes('src')] };
}

interface Site {
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly out: string;
  readonly base: string;
}

function whyBroken(link: string, page: string, { pages, out, base }: Site): string | undefined {
  const address = `${ORIGIN}${base}${page}`;
  if (!URL.canParse(link, address)) return 'is no address';
  const url = new URL(link, address);
  if (url.protocol === 'data:') return undefined;
  if (url.origin !== ORIGIN)
    return ['https:', 'http:', 'mailto:'].includes(url.protocol)
      ? undefined
      : 'is of no protocol that pages open';
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return `is outside ${base}`;
  const inside = path.slice(base.length);
  const candidates = [inside, `${inside}.html`, join(inside, 'index.html')];
  const target = candidates.find((name) => pages.has(name));
  if (target === undefined)
    return existsSync(join(out, inside)) && inside !== '' ? undefined : 'is not there';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || pages.get(target)!.ids.has(anchor) ? undefined : `has no ${url.hash}`;
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
