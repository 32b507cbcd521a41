import type { Attribute, Content, Make } from '@taokit/charts/components';
import { createRenderEffect, type JSX } from 'solid-js';
import { insert } from 'solid-js/web';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN: ReadonlySet<string> = new Set(['svg', 'path']);

/** Makes the elements of shared components: what is a function follows the values it reads, as in any component of Solid. */
export const makeElement: Make<JSX.Element> = (tag, attributes, ...content) => {
  const element = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value as EventListener);
    else if (typeof value === 'function')
      createRenderEffect(() => putAttribute(element, name, (value as () => Attribute)()));
    else putAttribute(element, name, value);
  }
  for (const one of content) putContent(element, one);
  return element;
};

function putAttribute(element: Element, name: string, value: Attribute): void {
  // The attribute says only where a field begins.
  if (name === 'value' && element instanceof HTMLInputElement) element.value = String(value);
  else if (value === undefined || value === false || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** What changes has a place of its own, before an empty text: it stays between its neighbours. */
function putContent(element: Element, content: Content<JSX.Element>): void {
  if (typeof content === 'function') {
    const end = document.createTextNode('');
    element.append(end);
    insert(element, content, end);
  } else if (Array.isArray(content)) for (const one of content) putContent(element, one);
  else insert(element, content, null);
}
