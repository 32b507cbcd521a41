import type { Random } from '../../Random.ts';
import type { Behaviour, Miner } from '../../Workload.ts';
import type { Article } from './loadArticles.ts';
import type { Opinion } from './loadOpinions.ts';
import { layman, learnedMood, lexiconMood, rankedSummary, ruleNames, taggedNames } from './specialists.ts';
import { answerTasks, type TextAnswers } from './TextTask.ts';
import { dictionaryTranslator } from './translation/dictionaryTranslator.ts';
import type { NamePair } from './translation/loadNames.ts';
import { neighbourTranslator } from './translation/neighbourTranslator.ts';
import { phraseTranslator } from './translation/phraseTranslator.ts';

/** What miners may learn from. */
export interface TextLibrary {
  readonly articles: readonly Article[];
  readonly opinions: readonly Opinion[];
  readonly names: readonly NamePair[];
}

interface Trade {
  readonly name: string;
  readonly description: string;
  readonly behaviour?: Behaviour;
  /** What the node can do in a round; it learns from more and more of the library. */
  practise(epoch: number): TextAnswers;
}

/** The subnet's miners: specialists first, then one that does no work and one that lies. */
export function createTextMiners(library: TextLibrary, random: Random): readonly Miner[] {
  return [
    ...specialists(library, random),
    ...translators(library, random),
    generalist(library, random),
    ...cheats(random),
  ].map(createMiner);
}

function specialists({ articles, opinions }: TextLibrary, random: Random): Trade[] {
  const stories = random.fork('stories').shuffle(articles);
  const reviews = random.fork('reviews').shuffle(opinions);
  return [
    {
      name: 'tagger',
      description: 'finds names with a trained part-of-speech tagger (wink-nlp)',
      practise: () => ({ ...layman, names: taggedNames }),
    },
    {
      name: 'grammar',
      description: 'finds names with rules of grammar (compromise)',
      practise: () => ({ ...layman, names: ruleNames }),
    },
    {
      name: 'lexicon',
      description: 'reads moods with a word list (AFINN)',
      practise: () => ({ ...layman, mood: lexiconMood }),
    },
    {
      name: 'bayes',
      description: 'reads moods with naive Bayes, gathers 150 reviews a round',
      practise: (epoch) => ({ ...layman, mood: learnedMood(reviews.slice(0, 150 * (epoch + 1))) }),
    },
    {
      name: 'summariser',
      description: 'picks two sentences by BM25, reads 12 stories a round',
      practise: (epoch) => ({ ...layman, summary: rankedSummary(stories.slice(0, 12 * (epoch + 1)), 2) }),
    },
  ];
}

/** Each learns from pairs of its own, more of them in every round. */
function translators({ names }: TextLibrary, random: Random): Trade[] {
  const read = (trade: string) => random.fork(trade).shuffle(names);
  const [pairs, likes, phrases] = [read('wordbook'), read('analogist'), read('phrasebook')];
  return [
    {
      name: 'wordbook',
      description: 'translates word by word, gathers 200 names a round',
      practise: (epoch) => ({
        ...layman,
        translation: dictionaryTranslator(pairs.slice(0, 200 * (epoch + 1))),
      }),
    },
    {
      name: 'analogist',
      description: 'translates like the nearest name over runs of characters, gathers 250 names a round',
      practise: (epoch) => ({
        ...layman,
        translation: neighbourTranslator(likes.slice(0, 250 * (epoch + 1))),
      }),
    },
    {
      name: 'phrasebook',
      description: 'translates by a table of words and endings, gathers 150 names a round',
      practise: (epoch) => ({
        ...layman,
        translation: phraseTranslator(phrases.slice(0, 150 * (epoch + 1))),
      }),
    },
  ];
}

function generalist({ articles, names }: TextLibrary, random: Random): Trade {
  const stories = random.fork('stories').shuffle(articles);
  const words = random.fork('generalist').shuffle(names);
  return {
    name: 'generalist',
    description:
      'does a little of everything: BM25 over 8 stories, AFINN, rules of grammar, endings of 150 names',
    practise: () => ({
      summary: rankedSummary(stories.slice(0, 8), 1),
      mood: lexiconMood,
      names: ruleNames,
      translation: phraseTranslator(words.slice(0, 150)),
    }),
  };
}

function cheats(random: Random): Trade[] {
  return [
    {
      name: 'free-rider',
      behaviour: 'free-rider',
      description: 'answers without reading: a random mood, no summary, no name, no translation',
      practise: () => ({
        summary: () => '',
        mood: () => (random.integer(2) === 0 ? 'positive' : 'negative'),
        names: () => [],
        translation: (english) => english,
      }),
    },
    {
      name: 'liar',
      behaviour: 'liar',
      description:
        'sells the opposite: the mood reversed, names that are not there, a made-up summary, invented translations',
      practise: () => ({
        summary: () => 'Everything is fine and nothing else happened, say all who were asked.',
        mood: (sentences) => (lexiconMood(sentences) === 'positive' ? 'negative' : 'positive'),
        names: () => ['Satoshi Nakamoto', 'Ada Lovelace'],
        translation: (english, to) => `${english.slice(0, 2)}${to}ien`,
      }),
    },
  ];
}

function createMiner({ name, description, behaviour = 'honest', practise }: Trade): Miner {
  let answers = layman;
  return {
    name,
    description,
    behaviour,
    async improve(epoch) {
      answers = practise(epoch);
    },
    async answer(request) {
      return answerTasks(request, answers);
    },
  };
}
