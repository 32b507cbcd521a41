import type { Json } from '../../Workload.ts';
import type { Mood } from './loadOpinions.ts';
import { LANGUAGES, type Language } from './translation/loadNames.ts';

/** What the subnet buys. */
export const SKILLS = ['summary', 'mood', 'names', 'translation'] as const;

/** One kind of work: shorten a story, feel a review, find the names, translate a name. */
export type Skill = (typeof SKILLS)[number];

/** One prompt. */
export interface TextTask {
  readonly skill: Skill;
  /** The text, as sentences; for a translation the name alone. */
  readonly sentences: readonly string[];
  /** For a translation, the language wanted. */
  readonly to?: Language;
}

/** What answers a prompt of each skill: two sentences, a mood, words, or a name in another language. */
export interface TextAnswers {
  summary(sentences: readonly string[]): string;
  mood(sentences: readonly string[]): Mood;
  names(sentences: readonly string[]): readonly string[];
  translation(english: string, to: Language): string;
}

/** The body of a request. */
export function packTasks(tasks: readonly TextTask[]): Json {
  return { tasks: tasks.map((task) => ({ ...task })) };
}

/** Reads the prompts of a request; what is malformed is left out. */
export function readTasks(request: Json): readonly TextTask[] {
  return listOf(request, 'tasks').flatMap((task) => {
    if (!isRecord(task)) return [];
    const skill = SKILLS.find((name) => name === task['skill']);
    const sentences = listOf(task, 'sentences').filter((sentence) => typeof sentence === 'string');
    const to = LANGUAGES.find((language) => language === task['to']);
    return skill === undefined ? [] : [{ skill, sentences, ...(to && { to }) }];
  });
}

/** Answers every prompt of a request. */
export function answerTasks(request: Json, answers: TextAnswers): Json {
  return { answers: readTasks(request).map((task) => answerTask(task, answers)) };
}

function answerTask({ skill, sentences, to }: TextTask, answers: TextAnswers): Json {
  if (skill !== 'translation') return answers[skill](sentences);
  return to === undefined ? '' : answers.translation(sentences.join(' '), to);
}

/** The answers of a response, or nothing when their number is wrong. */
export function readAnswers(response: Json, expected: number): readonly Json[] {
  const answers = listOf(response, 'answers');
  return answers.length === expected ? answers : [];
}

function listOf(value: Json, key: string): readonly Json[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
