import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import { readOnce } from '../../readOnce.ts';
import type { Article } from '../loadArticles.ts';
import type { TextAnswers } from '../TextTask.ts';
import { wink } from './wink.ts';

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

const tokensOf = readOnce((text): string[] => {
  const tokens = wink.readDoc(text).tokens();
  return tokens
    .filter((token) => token.out(wink.its.type) === 'word' && !token.out(wink.its.stopWordFlag))
    .out(wink.its.normal);
});

/** How much of the story's weight a sentence holds. */
function nearness(sentence: Readonly<Record<string, number>>, story: ReadonlyMap<string, number>): number {
  return Object.keys(sentence).reduce((sum, word) => sum + (story.get(word) ?? 0), 0);
}
