import type { Examiner, Json, Score } from '../../Workload.ts';
import { type Averages, blend, orEqual, recalled } from '../averages.ts';
import { layman } from './layman.ts';
import type { Article } from './loadArticles.ts';
import type { Opinion } from './loadOpinions.ts';
import { scoreMood, scoreNames, scoreSummary, scoreTranslation } from './scoreAnswer.ts';
import { answerTasks, packTasks, readAnswers, SKILLS, type Skill, type TextTask } from './TextTask.ts';
import type { NamePair } from './translation/loadNames.ts';

/** Prompts of each skill in one question. */
const STORIES = 10;
const REVIEWS = 24;
const NAMES = 40;

/** What must at least be exceeded before a skill pays: luck with few prompts is no skill. */
const FLOOR: Readonly<Record<Skill, number>> = {
  summary: 0.02,
  mood: 0.55,
  names: 0.1,
  translation: 0.3,
};

/** A prompt and how its answer is judged. */
interface Prompt {
  readonly task: TextTask;
  judge(answer: Json | undefined): number;
}

/** What a validator keeps to itself. */
export interface HiddenTexts {
  readonly articles: readonly Article[];
  readonly opinions: readonly Opinion[];
  readonly names: readonly NamePair[];
}

/**
 * A validator's judgement: every round it sends the same unseen stories, reviews and names to every miner and scores each skill
 * against what people wrote, tagged or translated. Each skill earns a quarter of the weight, shared by those who are best at it.
 */
export function createTextExaminer({ articles, opinions, names }: HiddenTexts): Examiner {
  const promptsOf = (epoch: number) => [
    ...window(articles, epoch, STORIES).flatMap(storyPrompts),
    ...window(opinions, epoch, REVIEWS).map(reviewPrompt),
    ...window(names, epoch, NAMES).map(namePrompt),
  ];
  return {
    question: (epoch) => packTasks(promptsOf(epoch).map(({ task }) => task)),
    score: (epoch, response) => scoreResponse(promptsOf(epoch), response),
    weigh(epoch, scores, before) {
      const prompts = promptsOf(epoch);
      const untrained = answerTasks(packTasks(prompts.map(({ task }) => task)), layman);
      const bar = blend(recalled<Marks>(before, 'bar'), marksOf(scoreResponse(prompts, untrained)));
      const known = recalled<Averages<Skill>>(before, 'averages');
      const averages = Object.fromEntries(
        Object.entries(scores).map(([miner, score]) => [miner, blend(known?.[miner], marksOf(score))]),
      );
      return { weights: orEqual(weightsOf(averages, bar)), memory: { bar, averages } };
    },
  };
}

/** A mark in each skill. */
type Marks = Readonly<Record<Skill, number>>;

function marksOf({ parts = {} }: Score): Marks {
  return Object.fromEntries(SKILLS.map((skill) => [skill, parts[skill] ?? 0])) as Record<Skill, number>;
}

function window<T>(items: readonly T[], epoch: number, size: number): readonly T[] {
  return Array.from({ length: size }, (_, i) => items[(epoch * size + i) % items.length]!);
}

function storyPrompts(article: Article): Prompt[] {
  const { sentences } = article;
  return [
    { task: { skill: 'summary', sentences }, judge: (answer) => scoreSummary(answer, article) },
    { task: { skill: 'names', sentences }, judge: (answer) => scoreNames(answer, article) },
  ];
}

function reviewPrompt({ text, mood }: Opinion): Prompt {
  return { task: { skill: 'mood', sentences: [text] }, judge: (answer) => scoreMood(answer, mood) };
}

function namePrompt({ english, to, translated }: NamePair): Prompt {
  return {
    task: { skill: 'translation', sentences: [english], to },
    judge: (answer) => scoreTranslation(answer, translated),
  };
}

function scoreResponse(prompts: readonly Prompt[], response: Json): Score {
  const answers = readAnswers(response, prompts.length);
  const parts = Object.fromEntries(
    SKILLS.map((skill) => {
      const marks = prompts.flatMap(({ task, judge }, i) =>
        task.skill === skill ? [judge(answers[i])] : [],
      );
      return [skill, marks.reduce((sum, mark) => sum + mark, 0) / marks.length];
    }),
  );
  return { value: SKILLS.reduce((sum, skill) => sum + parts[skill]!, 0) / SKILLS.length, parts };
}

/** The sum of a miner's shares of all skills. */
function weightsOf(averages: Averages<Skill>, bar: Marks): Readonly<Record<string, number>> {
  const share = (miner: string) =>
    SKILLS.reduce((sum, skill) => sum + shareOf(averages, bar, skill, miner), 0);
  return Object.fromEntries(Object.keys(averages).map((miner) => [miner, share(miner)]));
}

/** A miner's share of one skill's quarter: the square of what it knows beyond a layman. */
function shareOf(averages: Averages<Skill>, bar: Marks, skill: Skill, miner: string): number {
  const worth = (marks: Marks) => Math.max(0, marks[skill] - Math.max(FLOOR[skill], bar[skill])) ** 2;
  const total = Object.values(averages).reduce((sum, marks) => sum + worth(marks), 0);
  return total === 0 ? 0 : worth(averages[miner]!) / total;
}
