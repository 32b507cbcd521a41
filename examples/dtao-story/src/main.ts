import { createProgressLine, writeFiles } from '@taokit/command-line';
import { textStory } from './output/textStory.ts';
import { toJson } from './output/toJson.ts';
import type { ToldStory } from './Story.ts';
import type { StoryCommandOptions } from './StoryCommandOptions.ts';
import { STORIES } from './stories.ts';

/** Tells the stories on the standard output, writes the page and the data. */
export async function main(options: StoryCommandOptions, names: readonly string[]): Promise<void> {
  const line = createProgressLine(process.stderr);
  const told = new Map<string, ToldStory>();
  for (const name of names) {
    const story = STORIES.get(name)!({ days: options.days, onProgress: line.show });
    line.clear();
    process.stdout.write(`${textStory(story.view)}\n\n`);
    told.set(name, story);
  }
  // The plotting library is loaded only once there is something to plot.
  const { reportPage } = await import('./output/reportPage.ts');
  writeFiles([
    ['JSON', options.json, () => toJson(dataOf(told))],
    ['Report', options.report, () => reportPage([...told.values()].map(({ view }) => view))],
  ]);
}

function dataOf(told: ReadonlyMap<string, ToldStory>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...told].map(([name, { data }]) => [name, data]));
}
