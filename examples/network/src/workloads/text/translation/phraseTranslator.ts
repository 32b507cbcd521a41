import type { Language, NamePair } from './loadNames.ts';
import type { Translate } from './Translate.ts';

/** Longest ending that has a rule. */
const LONGEST = 6;
/** How often a rule for an ending must have held. */
const SEEN = 2;

/** For a word or an ending of one: what it becomes, and how often it did. */
type Table = Map<string, Map<string, number>>;

interface Model {
  readonly words: Table;
  readonly endings: Table;
}

/**
 * A phrase table learned from names with as many words in both languages, in the order in which most of their letters agree: whole
 * words first, then the longest ending it has a rule for. `North` becomes `Nord`, `-ian` becomes `-isch`.
 */
export function phraseTranslator(gathered: readonly NamePair[]): Translate {
  const models = new Map<Language, Model>();
  for (const pair of gathered) learn(modelOf(models, pair.to), pair);
  return (english, to) => {
    const model = modelOf(models, to);
    return english
      .split(' ')
      .map((word) => translateWord(model, word))
      .join(' ');
  };
}

function modelOf(models: Map<Language, Model>, to: Language): Model {
  const model = models.get(to) ?? { words: new Map(), endings: new Map() };
  models.set(to, model);
  return model;
}

function learn({ words, endings }: Model, { english, translated }: NamePair): void {
  const [sources, targets] = [english.split(' '), translated.split(' ')];
  if (sources.length !== targets.length) return;
  for (const [source, target] of aligned(sources, targets)) {
    note(words, source, target);
    const shared = sharedLength(source, target);
    for (let length = Math.max(1, source.length - shared); length <= LONGEST; length += 1) {
      const stem = source.length - length;
      if (stem < 0) break;
      // The first letter's case is the word's, not the ending's.
      note(endings, source.slice(stem).toLowerCase(), target.slice(stem));
    }
  }
}

/** Adjectives stand behind in some languages: the order is that in which the words begin alike. */
function aligned(sources: readonly string[], targets: readonly string[]): (readonly [string, string])[] {
  const orders = [targets, targets.toReversed()].map((order) =>
    sources.map((source, at) => [source, order[at]!] as const),
  );
  const agreement = (order: (readonly [string, string])[]) =>
    order.reduce((sum, [source, target]) => sum + sharedLength(source, target), 0);
  const [straight, reversed] = orders as [(readonly [string, string])[], (readonly [string, string])[]];
  return agreement(reversed) > agreement(straight) ? reversed : straight;
}

function sharedLength(source: string, target: string): number {
  let at = 0;
  while (at < source.length && source[at]!.toLowerCase() === target[at]?.toLowerCase()) at += 1;
  return at;
}

function translateWord({ words, endings }: Model, word: string): string {
  const whole = likeliest(words, word, 1);
  if (whole !== undefined) return whole;
  for (let length = Math.min(LONGEST, word.length); length > 0; length -= 1) {
    const stem = word.length - length;
    const ending = likeliest(endings, word.slice(stem).toLowerCase(), SEEN);
    if (ending !== undefined) return `${word.slice(0, stem)}${ending}`;
  }
  return word;
}

function note(table: Table, from: string, to: string): void {
  const seen = table.get(from) ?? new Map<string, number>();
  table.set(from, seen);
  seen.set(to, (seen.get(to) ?? 0) + 1);
}

function likeliest(table: Table, from: string, atLeast: number): string | undefined {
  const [best] = [...(table.get(from) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best !== undefined && best[1] >= atLeast ? best[0] : undefined;
}
