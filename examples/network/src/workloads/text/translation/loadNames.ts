import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The languages names are translated into, from English. */
export const LANGUAGES = ['de', 'es', 'fr', 'it'] as const;

/** A language names are translated into. */
export type Language = (typeof LANGUAGES)[number];

/** A name of a country, a language or a script in English and in another language, both by the people of Unicode CLDR. */
export interface NamePair {
  /** The name in English. */
  readonly english: string;
  /** The other language. */
  readonly to: Language;
  /** The name in that language. */
  readonly translated: string;
}

const KINDS = ['territories', 'languages', 'scripts'] as const;

/**
 * Loads names of countries and regions, languages and scripts from the npm package `cldr-localenames-full`. Those that are the same
 * in both languages need no translator and are left out.
 */
export function loadNames(): readonly NamePair[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cldr-localenames-full/package.json'));
  const pairs = KINDS.flatMap((kind) => {
    const english = namesOf(folder, 'en', kind);
    return LANGUAGES.flatMap((to) => pairsOf(english, namesOf(folder, to, kind), to));
  });
  // A language and its script often have one name: learned as the one, it would be known as the other.
  return [...new Map(pairs.map((pair) => [`${pair.to} ${pair.english}`, pair])).values()];
}

type Names = Readonly<Record<string, string>>;

interface LocaleFile {
  readonly main: Readonly<Record<string, { readonly localeDisplayNames: Readonly<Record<string, Names>> }>>;
}

function namesOf(folder: string, locale: string, kind: (typeof KINDS)[number]): Names {
  const file = readFileSync(join(folder, 'main', locale, `${kind}.json`), 'utf8');
  return (JSON.parse(file) as LocaleFile).main[locale]!.localeDisplayNames[kind]!;
}

function pairsOf(english: Names, translated: Names, to: Language): NamePair[] {
  return Object.entries(english).flatMap(([code, name]) => {
    const other = translated[code];
    // Short and long forms of a name are its neighbours: whoever has learned one would know the other.
    const isVariant = code.includes('-');
    return isVariant || other === undefined || other.toLowerCase() === name.toLowerCase()
      ? []
      : [{ english: name, to, translated: other }];
  });
}
