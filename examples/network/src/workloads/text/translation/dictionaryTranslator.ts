import type { Language, NamePair } from './loadNames.ts';
import type { Translate } from './Translate.ts';

/** How sure a word's translation has to be, 0 to 1. */
const SURE = 0.5;

/**
 * Word by word: the translation of a word is the one that stands most often where it stands (Dice's coefficient over the names
 * gathered). What it never met stays as it is.
 */
export function dictionaryTranslator(gathered: readonly NamePair[]): Translate {
  const dictionaries = new Map<Language, Map<string, string>>();
  for (const { to } of gathered)
    if (!dictionaries.has(to)) dictionaries.set(to, dictionaryOf(gathered.filter((pair) => pair.to === to)));
  return (english, to) =>
    words(english)
      .map((word) => dictionaries.get(to)?.get(word) ?? word)
      .join(' ');
}

function dictionaryOf(pairs: readonly NamePair[]): Map<string, string> {
  const [sources, targets] = [new Map<string, number>(), new Map<string, number>()];
  const together = new Map<string, Map<string, number>>();
  for (const { english, translated } of pairs) {
    for (const target of new Set(words(translated))) add(targets, target);
    for (const source of new Set(words(english))) {
      add(sources, source);
      const beside = together.get(source) ?? new Map<string, number>();
      together.set(source, beside);
      for (const target of new Set(words(translated))) add(beside, target);
    }
  }
  const dictionary = new Map<string, string>();
  for (const [source, beside] of together) {
    const ranked = [...beside]
      .map(([target, count]) => ({
        target,
        dice: (2 * count) / (sources.get(source)! + targets.get(target)!),
      }))
      .sort((a, b) => b.dice - a.dice || (a.target < b.target ? -1 : 1));
    const [best] = ranked;
    if (best !== undefined && best.dice >= SURE) dictionary.set(source, best.target);
  }
  return dictionary;
}

function words(name: string): string[] {
  return name.split(' ');
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
