import compromise from 'compromise';
import Sentiment from 'sentiment';
import model from 'wink-eng-lite-web-model';
import bayes from 'wink-naive-bayes-text-classifier';
import winkNlp from 'wink-nlp';
import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import type { Article } from './loadArticles.ts';
import type { Mood, Opinion } from './loadOpinions.ts';
import type { TextAnswers } from './TextTask.ts';
import { echo } from './translation/Translate.ts';

const wink = winkNlp(model);
const { its } = wink;
const lexicon = new Sentiment();

/** What a node answers when a prompt is not its trade: the first sentence, the likelier mood, no name, a name as it is. */
export const layman: TextAnswers = {
  summary: (sentences) => sentences.slice(0, 1).join(' '),
  mood: () => 'positive',
  names: () => [],
  translation: echo,
};

/** Names by compromise's rules. */
export function ruleNames(sentences: readonly string[]): readonly string[] {
  return compromise(sentences.join(' ')).match('#ProperNoun+').out('array') as string[];
}

/** Names by wink's trained part-of-speech tagger. */
export function taggedNames(sentences: readonly string[]): readonly string[] {
  const tokens = wink.readDoc(sentences.join(' ')).tokens();
  const tags = tokens.out(its.pos);
  return tokens.out().filter((_, i) => tags[i] === 'PROPN');
}

/** Mood by the AFINN word list: the sign of the sum. */
export function lexiconMood(sentences: readonly string[]): Mood {
  return lexicon.analyze(sentences.join(' ')).score >= 0 ? 'positive' : 'negative';
}

/** Mood by naive Bayes over the reviews a miner has gathered. */
export function learnedMood(gathered: readonly Opinion[]): TextAnswers['mood'] {
  const classifier = bayes();
  classifier.definePrepTasks([(text) => text.toLowerCase().match(/[a-z']+/g) ?? []]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, mood } of gathered) classifier.learn(text, mood);
  classifier.consolidate();
  return (sentences) => (classifier.predict(sentences.join(' ')) === 'negative' ? 'negative' : 'positive');
}

/** Summary by BM25: the sentences nearest to the whole story, as weighed by the stories a miner has read. */
export function rankedSummary(read: readonly Article[], kept: number): TextAnswers['summary'] {
  const vectorizer = bm25Vectorizer();
  for (const { sentences } of read) vectorizer.learn(tokensOf(sentences.join(' ')));
  return (sentences) => {
    const story = new Map(Object.entries(vectorizer.bowOf(tokensOf(sentences.join(' ')))));
    const ranked = sentences
      .map((sentence, at) => ({
        at,
        sentence,
        weight: nearness(vectorizer.bowOf(tokensOf(sentence)), story),
      }))
      .sort((a, b) => b.weight - a.weight || a.at - b.at);
    return ranked
      .slice(0, kept)
      .map(({ sentence }) => sentence)
      .join(' ');
  };
}

function tokensOf(text: string): string[] {
  const tokens = wink.readDoc(text).tokens();
  return tokens
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .out(its.normal);
}

/** How much of the story's weight a sentence holds. */
function nearness(sentence: Readonly<Record<string, number>>, story: ReadonlyMap<string, number>): number {
  return Object.keys(sentence).reduce((sum, word) => sum + (story.get(word) ?? 0), 0);
}
