import { lazy } from '../../lazy.ts';
import type { ClientJob, Json, Workload, WorkloadContext } from '../../Workload.ts';
import { createTextExaminer } from './createTextExaminer.ts';
import { createTextMiner, profileOf } from './createTextMiner.ts';
import { type Article, loadArticles } from './loadArticles.ts';
import { loadOpinions } from './loadOpinions.ts';
import { packTasks, readAnswers } from './TextTask.ts';
import { TRADES } from './trades.ts';
import { loadNames } from './translation/loadNames.ts';

/** What miners may learn from; the rest is hidden. */
const OPEN_STORIES = 80;
const OPEN_REVIEWS = 1500;
const OPEN_NAMES = 1200;

/** Text prompting: nodes that specialise in summaries, moods, names and translations, on texts that people have labelled. */
export function createTextWorkload({ random, validators }: WorkloadContext): Workload {
  const articles = lazy(() => random.fork('articles').shuffle(loadArticles()));
  const opinions = lazy(() => random.fork('opinions').shuffle(loadOpinions()));
  const names = lazy(() => random.fork('names').shuffle(loadNames()));
  const library = {
    articles: () => articles().slice(0, OPEN_STORIES),
    opinions: () => opinions().slice(0, OPEN_REVIEWS),
    names: () => names().slice(0, OPEN_NAMES),
  };
  const part = <T>(items: readonly T[], index: number) => items.filter((_, i) => i % validators === index);
  return {
    name: 'text',
    title: 'Text prompting',
    summary:
      'Nodes specialise: some summarise newspaper stories (Brown corpus), some find the names in them, some read the mood of ' +
      'reviews, some translate names of countries and languages (Unicode CLDR). Validators score them against headlines, tags, ' +
      'labels and translations that people made.',
    scoreName: 'mean score of four skills',
    miners: TRADES.map(profileOf),
    createMiner: async (name) =>
      createTextMiner(TRADES.find((trade) => trade.name === name)!, library, random.fork(`miner-${name}`)),
    createExaminer: async (index) =>
      createTextExaminer({
        // The first hidden story is the client's.
        articles: part(articles().slice(OPEN_STORIES + 1), index),
        opinions: part(opinions().slice(OPEN_REVIEWS), index),
        names: part(names().slice(OPEN_NAMES), index),
      }),
    createClientJob: async () => createClientJob(articles()[OPEN_STORIES]!),
  };
}

function createClientJob({ sentences, lead }: Article): ClientJob {
  return {
    request: packTasks([
      { skill: 'summary', sentences },
      { skill: 'names', sentences },
    ]),
    question: `Summarise this story and name who is in it: "${sentences.join(' ')}"`,
    describeAnswer(response) {
      const [summary, names] = readAnswers(response, 2);
      return `${textOf(summary) || 'no summary'} Names: ${Array.isArray(names) && names.length > 0 ? names.join(', ') : 'none'}.`;
    },
    expected: lead,
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
