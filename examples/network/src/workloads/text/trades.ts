import type { Trade } from './createTextMiner.ts';

/** Nodes that do one thing well. */
const SPECIALISTS: readonly Trade[] = [
  {
    name: 'tagger',
    description: 'finds names with a trained part-of-speech tagger (wink-nlp)',
    practise: async () => ({ names: (await import('./trades/taggedNames.ts')).taggedNames }),
  },
  {
    name: 'grammar',
    description: 'finds names with rules of grammar (compromise)',
    practise: async () => ({ names: (await import('./trades/ruleNames.ts')).ruleNames }),
  },
  {
    name: 'lexicon',
    description: 'reads moods with a word list (AFINN)',
    practise: async () => ({ mood: (await import('./trades/lexiconMood.ts')).lexiconMood }),
  },
  {
    name: 'bayes',
    description: 'reads moods with naive Bayes, gathers 150 reviews a round',
    async practise({ opinions }, random, epoch) {
      const { learnedMood } = await import('./trades/learnedMood.ts');
      return { mood: learnedMood(random.shuffle(opinions()).slice(0, 150 * (epoch + 1))) };
    },
  },
  {
    name: 'summariser',
    description: 'picks two sentences by BM25, reads 12 stories a round',
    async practise({ articles }, random, epoch) {
      const { rankedSummary } = await import('./trades/rankedSummary.ts');
      return { summary: rankedSummary(random.shuffle(articles()).slice(0, 12 * (epoch + 1)), 2) };
    },
  },
];

/** Nodes that translate. Each learns from pairs of its own, more of them in every round. */
const TRANSLATORS: readonly Trade[] = [
  {
    name: 'wordbook',
    description: 'translates word by word, gathers 200 names a round',
    async practise({ names }, random, epoch) {
      const { dictionaryTranslator } = await import('./translation/dictionaryTranslator.ts');
      return { translation: dictionaryTranslator(random.shuffle(names()).slice(0, 200 * (epoch + 1))) };
    },
  },
  {
    name: 'analogist',
    description: 'translates like the nearest name over runs of characters, gathers 250 names a round',
    async practise({ names }, random, epoch) {
      const { neighbourTranslator } = await import('./translation/neighbourTranslator.ts');
      return { translation: neighbourTranslator(random.shuffle(names()).slice(0, 250 * (epoch + 1))) };
    },
  },
  {
    name: 'phrasebook',
    description: 'translates by a table of words and endings, gathers 150 names a round',
    async practise({ names }, random, epoch) {
      const { phraseTranslator } = await import('./translation/phraseTranslator.ts');
      return { translation: phraseTranslator(random.shuffle(names()).slice(0, 150 * (epoch + 1))) };
    },
  },
];

const GENERALIST: Trade = {
  name: 'generalist',
  description:
    'does a little of everything: BM25 over 8 stories, AFINN, rules of grammar, endings of 150 names',
  async practise({ articles, names }, random) {
    const [{ rankedSummary }, { lexiconMood }, { ruleNames }, { phraseTranslator }] = await Promise.all([
      import('./trades/rankedSummary.ts'),
      import('./trades/lexiconMood.ts'),
      import('./trades/ruleNames.ts'),
      import('./translation/phraseTranslator.ts'),
    ]);
    return {
      summary: rankedSummary(random.fork('stories').shuffle(articles()).slice(0, 8), 1),
      mood: lexiconMood,
      names: ruleNames,
      translation: phraseTranslator(random.fork('names').shuffle(names()).slice(0, 150)),
    };
  },
};

const CHEATS: readonly Trade[] = [
  {
    name: 'free-rider',
    behaviour: 'free-rider',
    description: 'answers without reading: a random mood, no summary, no name, no translation',
    practise: async (_, random) => ({
      summary: () => '',
      mood: (sentences) => (random.fork(sentences.join(' ')).integer(2) === 0 ? 'positive' : 'negative'),
    }),
  },
  {
    name: 'liar',
    behaviour: 'liar',
    description:
      'sells the opposite: the mood reversed, names that are not there, a made-up summary, invented translations',
    async practise() {
      const { lexiconMood } = await import('./trades/lexiconMood.ts');
      return {
        summary: () => 'Everything is fine and nothing else happened, say all who were asked.',
        mood: (sentences) => (lexiconMood(sentences) === 'positive' ? 'negative' : 'positive'),
        names: () => ['Satoshi Nakamoto', 'Ada Lovelace'],
        translation: (english, to) => `${english.slice(0, 2)}${to}ien`,
      };
    },
  },
];

/** The subnet's miners: specialists first, then one that does no work and one that lies. */
export const TRADES: readonly Trade[] = [...SPECIALISTS, ...TRANSLATORS, GENERALIST, ...CHEATS];
