import { escapeHtml } from './escapeHtml.ts';
import type { Attribute, Content, Make } from './Make.ts';

/** An element as text. */
export interface Html {
  /** It, ready to be written. */
  readonly html: string;
}

/** Elements that never have content, nor an end. */
const EMPTY: ReadonlySet<string> = new Set(['input', 'meta', 'col']);

/** Makes elements as text; every text in them is escaped. */
export const makeHtml: Make<Html> = (tag, attributes, ...content) => {
  const start = `<${tag}${Object.entries(attributes).map(attributeText).join('')}>`;
  return { html: EMPTY.has(tag) ? start : `${start}${htmlOf(content)}</${tag}>` };
};

/** Text that is HTML already. */
export function written(...html: readonly string[]): Html {
  return { html: html.join('') };
}

/** Content as HTML. */
export function htmlOf(content: Content<Html>): string {
  if (content === undefined) return '';
  if (typeof content === 'function') return htmlOf(content());
  if (isHtml(content)) return content.html;
  if (typeof content === 'object') return content.map(htmlOf).join('');
  return escapeHtml(String(content));
}

function isHtml(content: Content<Html>): content is Html {
  return typeof content === 'object' && 'html' in content;
}

function attributeText([name, given]: readonly [string, unknown]): string {
  if (name.startsWith('on')) return '';
  const value = (typeof given === 'function' ? given() : given) as Attribute;
  if (value === undefined || value === false || value === '') return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
