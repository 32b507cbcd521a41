import type { ClientJob, Json, Workload, WorkloadContext } from '../../Workload.ts';
import { createTextExaminer } from './createTextExaminer.ts';
import { createTextMiners } from './createTextMiners.ts';
import { type Article, loadArticles } from './loadArticles.ts';
import { loadOpinions } from './loadOpinions.ts';
import { packTasks, readAnswers } from './TextTask.ts';
import { loadNames } from './translation/loadNames.ts';

/** What miners may learn from; the rest is hidden. */
const OPEN_STORIES = 80;
const OPEN_REVIEWS = 1500;
const OPEN_NAMES = 1200;

/** Text prompting: nodes that specialise in summaries, moods, names and translations, on texts that people have labelled. */
export async function createTextWorkload({ random, validators }: WorkloadContext): Promise<Workload> {
  const articles = random.fork('articles').shuffle(loadArticles());
  const opinions = random.fork('opinions').shuffle(loadOpinions());
  const names = random.fork('names').shuffle(loadNames());
  const library = {
    articles: articles.slice(0, OPEN_STORIES),
    opinions: opinions.slice(0, OPEN_REVIEWS),
    names: names.slice(0, OPEN_NAMES),
  };
  const [asked, ...hiddenStories] = articles.slice(OPEN_STORIES);
  const hidden = {
    articles: hiddenStories,
    opinions: opinions.slice(OPEN_REVIEWS),
    names: names.slice(OPEN_NAMES),
  };
  const part = <T>(items: readonly T[], index: number) => items.filter((_, i) => i % validators === index);
  return {
    name: 'text',
    title: 'Text prompting',
    summary:
      'Nodes specialise: some summarise newspaper stories (Brown corpus), some find the names in them, some read the mood of ' +
      'reviews, some translate names of countries and languages (Unicode CLDR). Validators score them against headlines, tags, labels ' +
      'and translations that people made.',
    scoreName: 'mean score of four skills',
    miners: createTextMiners(library, random.fork('miners')),
    createExaminer: (index) =>
      createTextExaminer({
        articles: part(hidden.articles, index),
        opinions: part(hidden.opinions, index),
        names: part(hidden.names, index),
      }),
    shareModels: async () => undefined,
    client: createClient(asked!),
  };
}

function createClient({ sentences, lead }: Article): ClientJob {
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
