import { createSignal } from 'solid-js';

/** Light, dark, or whichever the reader's system says. */
export type Scheme = 'auto' | 'light' | 'dark';

const KEY = 'taokit-scheme';
const SCHEMES: readonly Scheme[] = ['auto', 'light', 'dark'];
const [chosen, setChosen] = createSignal<Scheme>(kept());
const [painted, setPainted] = createSignal(0);

/** What the reader chose. */
export const scheme = chosen;

/** Changes whenever colours do: what paints on a canvas reads it, and paints again. */
export const paintedAt = painted;

/** Chooses a scheme, now and for the next visit. */
export function chooseScheme(next: Scheme): void {
  setChosen(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A page without storage forgets.
  }
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
  const root = document.documentElement;
  if (chosen() === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = chosen();
  setPainted((count) => count + 1);
}

function kept(): Scheme {
  try {
    const value = localStorage.getItem(KEY) as Scheme;
    return SCHEMES.includes(value) ? value : 'auto';
  } catch {
    return 'auto';
  }
}
