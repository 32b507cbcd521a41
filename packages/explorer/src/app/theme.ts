import { applyScheme, keepScheme, keptScheme, type Scheme } from '@taokit/charts/theme';
import { createSignal } from 'solid-js';

const [chosen, setChosen] = createSignal<Scheme>(keptScheme());
const [painted, setPainted] = createSignal(0);

/** What the reader chose. */
export const scheme = chosen;

/** Changes whenever colours do: what paints on a canvas reads it, and paints again. */
export const paintedAt = painted;

/** Chooses a scheme, now and for the next visit. */
export function chooseScheme(next: Scheme): void {
  setChosen(next);
  keepScheme(next);
  apply();
}

/** Applies what was chosen before; called once, before anything is drawn. */
export function startTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    setPainted((count) => count + 1),
  );
  apply();
}

/** A colour of the palette as it is now, by its name in CSS: `series-0`. */
export function colorNow(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function apply(): void {
  applyScheme(chosen());
  setPainted((count) => count + 1);
}
