import { makeHtml } from '../components/makeHtml.ts';
import { schemeButton } from '../components/schemeButton.ts';
import { applyScheme, keepScheme, keptScheme, nextScheme, type Scheme } from '../theme/scheme.ts';

/** Paints the page as its reader chose before, and offers the choice at the end of the bar. */
export function offerSchemes(): void {
  let scheme = keptScheme();
  applyScheme(scheme);
  const button = buttonFor(scheme);
  button.addEventListener('click', () => {
    scheme = nextScheme(scheme);
    keepScheme(scheme);
    applyScheme(scheme);
    // The same button: it has the focus.
    const next = buttonFor(scheme);
    button.setAttribute('aria-label', next.getAttribute('aria-label') ?? '');
    button.replaceChildren(...next.childNodes);
  });
  document.querySelector('.top-inner')?.append(button);
}

function buttonFor(scheme: Scheme): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = schemeButton(makeHtml, () => scheme).html;
  return template.content.firstElementChild as HTMLElement;
}
