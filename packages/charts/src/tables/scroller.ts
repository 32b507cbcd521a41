import { escapeHtml } from '../page/escapeHtml.ts';

/** A frame in which a wide table scrolls by itself; it can have the focus, so that arrow keys move it, and says what it holds. */
export function scroller(label: string, html: string): string {
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(label)}">${html}</div>`;
}
