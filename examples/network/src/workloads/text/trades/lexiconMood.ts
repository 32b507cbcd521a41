import Sentiment from 'sentiment';
import type { Mood } from '../loadOpinions.ts';

const lexicon = new Sentiment();

/** Mood by the AFINN word list: the sign of the sum. */
export function lexiconMood(sentences: readonly string[]): Mood {
  return lexicon.analyze(sentences.join(' ')).score >= 0 ? 'positive' : 'negative';
}
