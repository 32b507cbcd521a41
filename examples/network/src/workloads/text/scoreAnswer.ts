import type { Json } from '../../Workload.ts';
import type { Article } from './loadArticles.ts';
import type { Mood } from './loadOpinions.ts';
import { chrF } from './translation/chrF.ts';

/** A longer summary is cut: quoting the whole story must not pay. */
const SUMMARY_WORDS = 60;

/** Words that say nothing about a story. */
const COMMON = new Set(
  (
    'the a an and or but of in on at to for from by with as is are was were be been has have had he she it they his her its ' +
    'their that this these those which who will would not said'
  ).split(' '),
);

/**
 * How many words of the story's own headline and lead a summary of limited length holds: ROUGE-1 recall, the measure of the
 * Document Understanding Conferences. Plurals and verb endings do not count.
 */
export function scoreSummary(answer: Json | undefined, { lead }: Article): number {
  if (typeof answer !== 'string') return 0;
  const found = new Set(contentWords(answer.split(/\s+/).slice(0, SUMMARY_WORDS).join(' ')));
  const wanted = new Set(contentWords(lead));
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => found.has(word)).length / wanted.size;
}

/** 1 for the mood a person read, 0 for anything else. */
export function scoreMood(answer: Json | undefined, mood: Mood): number {
  return answer === mood ? 1 : 0;
}

/** F1 over the words of names, against those that people tagged. */
export function scoreNames(answer: Json | undefined, { names }: Article): number {
  if (!Array.isArray(answer)) return 0;
  const found = answer.flatMap((name) => (typeof name === 'string' ? wordsOf(name) : []));
  return overlap(new Set(found), names);
}

/** How near a translated name is to the one people wrote. A longer answer is cut: what is too long cannot be a name. */
export function scoreTranslation(answer: Json | undefined, translated: string): number {
  return typeof answer === 'string' ? chrF(answer.slice(0, 100), translated) : 0;
}

function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !COMMON.has(word))
    .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''));
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];
  return words.filter((word) => word.length > 2);
}

function overlap(found: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  const shared = [...found].filter((word) => wanted.has(word)).length;
  return found.size + wanted.size === 0 ? 0 : (2 * shared) / (found.size + wanted.size);
}
