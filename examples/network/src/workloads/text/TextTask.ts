import type { Json } from '../../Workload.ts';
import type { Mood } from './loadOpinions.ts';

/** What the subnet buys. */
export const SKILLS = ['summary', 'mood', 'names'] as const;

/** One kind of work: shorten a story, feel a review, find the names. */
export type Skill = (typeof SKILLS)[number];

/** One prompt. */
export interface TextTask {
  readonly skill: Skill;
  /** The text, as sentences. */
  readonly sentences: readonly string[];
}

/** What answers a prompt of each skill: two sentences, a mood, or words. */
export interface TextAnswers {
  summary(sentences: readonly string[]): string;
  mood(sentences: readonly string[]): Mood;
  names(sentences: readonly string[]): readonly string[];
}

/** The body of a request. */
export function packTasks(tasks: readonly TextTask[]): Json {
  return { tasks: tasks.map(({ skill, sentences }) => ({ skill, sentences })) };
}

/** Reads the prompts of a request; what is malformed is left out. */
export function readTasks(request: Json): readonly TextTask[] {
  return listOf(request, 'tasks').flatMap((task) => {
    if (!isRecord(task)) return [];
    const skill = SKILLS.find((name) => name === task['skill']);
    const sentences = listOf(task, 'sentences').filter((sentence) => typeof sentence === 'string');
    return skill === undefined ? [] : [{ skill, sentences }];
  });
}

/** Answers every prompt of a request. */
export function answerTasks(request: Json, answers: TextAnswers): Json {
  return { answers: readTasks(request).map(({ skill, sentences }) => answers[skill](sentences)) };
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
