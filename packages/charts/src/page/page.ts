import { escapeHtml } from './escapeHtml.ts';
import { packHtml } from './packHtml.ts';
import { readerScript } from './readerScript.ts';
import { pageStyle } from './style.ts';

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
 * Builds a page that needs nothing but itself: no request, light and dark as the reader prefers. A script in it reads values,
 * opens tables and parts; without it, the page still shows every chart that is not in a part.
 */
export function page(of: Page): string {
  const { title, lead, facts, sections, glossary = [], footer } = of;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${pageStyle()}</style></head><body>`,
    '<a class="skip" href="#content">To the content</a>',
    `<header><h1>${escapeHtml(title)}</h1><p class="lead">${escapeHtml(lead)}</p>${factsHtml(facts)}</header>`,
    contentsHtml(sections),
    `<main id="content">${sections.map(sectionHtml).join('\n')}${glossaryHtml(glossary)}</main>`,
    `<footer>${escapeHtml(footer)}</footer><script>${readerScript()}</script></body></html>`,
    '',
  ].join('\n');
}

function factsHtml(facts: Page['facts']): string {
  if (facts.length === 0) return '';
  const entries = facts.map(
    ({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="facts">${entries.join('')}</dl>`;
}

function contentsHtml(sections: readonly PageSection[]): string {
  if (sections.length < 2) return '';
  const links = sections.map((section) => {
    const parts = (section.parts ?? []).map(({ id, title }) => link(id, title));
    return `<li><a href="#${idOf(section)}">${escapeHtml(section.title)}</a>${parts.length === 0 ? '' : `<ol>${parts.join('')}</ol>`}</li>`;
  });
  return `<nav aria-label="Contents"><ol>${links.join('')}</ol></nav>`;
}

function link(id: string, title: string): string {
  return `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`;
}

function sectionHtml(section: PageSection): string {
  const { title, lead, content, parts = [] } = section;
  const leadHtml = lead === undefined ? '' : `<p class="lead">${escapeHtml(lead)}</p>`;
  const grid = content.length === 0 ? '' : `<div class="grid">${content.join('\n')}</div>`;
  const all = `<h2>${escapeHtml(title)}</h2>${leadHtml}${grid}${parts.map(partHtml).join('\n')}`;
  return `<section id="${idOf(section)}">${all}</section>`;
}

function partHtml({ id, title, lead, content }: PagePart): string {
  const head = `<summary><span class="part-title">${escapeHtml(title)}</span><span class="part-lead">${escapeHtml(lead)}</span></summary>`;
  const packed = packHtml(`<div class="grid">${content.join('\n')}</div>`);
  return `<details class="part" id="${escapeHtml(id)}">${head}<script type="text/plain">${packed}</script></details>`;
}

function glossaryHtml(glossary: NonNullable<Page['glossary']>): string {
  if (glossary.length === 0) return '';
  const entries = glossary.map(
    ({ word, meaning }) => `<div><dt>${escapeHtml(word)}</dt><dd>${escapeHtml(meaning)}</dd></div>`,
  );
  return `<section id="words"><h2>Words</h2><dl class="words">${entries.join('')}</dl></section>`;
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
