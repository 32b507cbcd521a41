/** Light, dark, or whichever the reader's system says. */
export type Scheme = 'auto' | 'light' | 'dark';

/** Under which a browser keeps what was chosen, for the explorer and for reports alike. */
const KEY = 'taokit-scheme';
const SCHEMES: readonly Scheme[] = ['auto', 'light', 'dark'];

/** The one that follows. */
export function nextScheme(scheme: Scheme): Scheme {
  return SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length]!;
}

/** What the reader chose before. */
export function keptScheme(): Scheme {
  try {
    const value = localStorage.getItem(KEY) as Scheme;
    return SCHEMES.includes(value) ? value : 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps what the reader chose for the next visit. */
export function keepScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // A page without storage forgets.
  }
}

/** Paints the page in it. */
export function applyScheme(scheme: Scheme): void {
  const root = document.documentElement;
  if (scheme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = scheme;
}
