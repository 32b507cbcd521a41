import bayes from 'wink-naive-bayes-text-classifier';
import type { Opinion } from '../loadOpinions.ts';
import type { TextAnswers } from '../TextTask.ts';

/** Mood by naive Bayes over the reviews a miner has gathered. */
export function learnedMood(gathered: readonly Opinion[]): TextAnswers['mood'] {
  const classifier = bayes();
  classifier.definePrepTasks([(text) => text.toLowerCase().match(/[a-z']+/g) ?? []]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, mood } of gathered) classifier.learn(text, mood);
  classifier.consolidate();
  return (sentences) => (classifier.predict(sentences.join(' ')) === 'negative' ? 'negative' : 'positive');
}
