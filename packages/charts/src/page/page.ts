import { escapeHtml } from '../components/escapeHtml.ts';
import { facts } from '../components/facts.ts';
import type { Content } from '../components/Make.ts';
import { type Html, htmlOf, makeHtml, written } from '../components/makeHtml.ts';
import { pageHead } from '../components/pageHead.ts';
import { type BarLink, topBar } from '../components/topBar.ts';
import { packHtml } from './packHtml.ts';
import { pageStyle } from './pageStyle.ts';
import { readerScript } from './readerScript.ts';

/** One section of a page. */
export interface PageSection {
  /** Its title. */
  readonly title: string;
  /** Its name in the address, `#launch`; made of its title unless it is given. */
  readonly id?: string;
  /** A paragraph that introduces it. */
  readonly lead?: string;
  /** HTML: charts, tables. */
  readonly content: readonly string[];
  /** Parts that are closed, and drawn when they are opened. */
  readonly parts?: readonly PagePart[];
}

/** A part of a section that is drawn when it is opened. */
export interface PagePart {
  /** Its title. */
  readonly title: string;
  /** Its name in the address. */
  readonly id: string;
  /** What it is about, which stands there while it is closed. */
  readonly lead: string;
  /** HTML: charts, tables. */
  readonly content: readonly string[];
}

/** A page in one file. */
export interface Page {
  /** Its title. */
  readonly title: string;
  /** A paragraph below the title. */
  readonly lead: string;
  /** Figures worth reading first. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Its sections. */
  readonly sections: readonly PageSection[];
  /** Words a reader may not know, and what they mean. */
  readonly glossary?: readonly { readonly word: string; readonly meaning: string }[];
  /** A last line. */
  readonly footer: string;
}

/**
 * Builds a page that needs nothing but itself: no request, light and dark as the reader prefers or chooses. A script in it reads
 * values, opens tables and parts; without it, the page still shows every chart that is not in a part.
 */
export function page(of: Page): string {
  const title = escapeHtml(of.title);
  const body = [
    makeHtml('a', { class: 'skip', href: '#content' }, 'To the content'),
    topBar(makeHtml, {
      name: 'report',
      home: '#',
      label: 'Contents',
      links: linksOf(of),
      // The script puts the choice of colours there: without it, there is none.
      end: undefined,
    }),
    makeHtml('main', { id: 'content', tabindex: -1 }, headOf(of), of.sections.map(sectionOf), glossaryOf(of)),
    makeHtml('footer', { class: 'foot' }, of.footer),
    makeHtml('script', {}, written(readerScript())),
  ];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${pageStyle()}</style></head><body>`,
    ...body.map(htmlOf),
    '</body></html>',
    '',
  ].join('\n');
}

function headOf({ title, lead, facts: all, sections }: Page): Content<Html> {
  return [
    pageHead(makeHtml, { title, lead }),
    all.length === 0 ? undefined : facts(makeHtml, () => all),
    sections.map(indexOf),
  ];
}

function linksOf({ sections, glossary = [] }: Page): readonly BarLink[] {
  const links = sections.map((section) => ({ href: `#${idOf(section)}`, title: section.title }));
  return glossary.length === 0 ? links : [...links, { href: '#words', title: 'Words' }];
}

/** The parts of a section, to go to. */
function indexOf({ title, parts = [] }: PageSection): Content<Html> {
  if (parts.length === 0) return undefined;
  const links = parts.map((part) => makeHtml('li', {}, makeHtml('a', { href: `#${part.id}` }, part.title)));
  return makeHtml('nav', { class: 'card index', 'aria-label': title }, makeHtml('ol', {}, links));
}

function sectionOf(section: PageSection): Html {
  const { title, lead, content, parts = [] } = section;
  return makeHtml(
    'section',
    { class: 'chapter', id: idOf(section) },
    makeHtml('h2', {}, title),
    lead === undefined ? undefined : makeHtml('p', { class: 'lead' }, lead),
    content.length === 0 ? undefined : gridOf(content),
    parts.map(partOf),
  );
}

function gridOf(content: readonly string[]): Html {
  return makeHtml('div', { class: 'grid' }, written(...content));
}

function partOf({ id, title, lead, content }: PagePart): Html {
  return makeHtml(
    'details',
    { class: 'part', id },
    makeHtml(
      'summary',
      {},
      makeHtml('span', { class: 'part-title' }, title),
      makeHtml('span', { class: 'part-lead' }, lead),
    ),
    makeHtml('script', { type: 'text/plain' }, written(packHtml(gridOf(content).html))),
  );
}

function glossaryOf({ glossary = [] }: Page): Content<Html> {
  if (glossary.length === 0) return undefined;
  const words = glossary.map(({ word, meaning }) =>
    makeHtml('div', {}, makeHtml('dt', {}, word), makeHtml('dd', {}, meaning)),
  );
  return makeHtml(
    'section',
    { class: 'chapter', id: 'words' },
    makeHtml('h2', {}, 'Words'),
    makeHtml('dl', { class: 'words' }, words),
  );
}

function idOf({ id, title }: PageSection): string {
  return (
    id ??
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
  );
}
