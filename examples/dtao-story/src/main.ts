import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createProgressLine, runCommandLine } from '@taokit/example-charts/text';
import { type CommandOptions, parseOptions, USAGE } from './options.ts';
import { textStory } from './output/textStory.ts';
import { toJson } from './output/toJson.ts';
import type { StoryView, ToldStory } from './Story.ts';
import { StoryError } from './StoryError.ts';
import { STORIES } from './stories.ts';

/**
 * The command: reads options, tells the stories on the standard output, writes the page and the data.
 *
 * @param args - what follows the command
 * @returns the exit code: 0, or 2 for a bad option
 */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine(args, { parse: parseOptions, refusal: StoryError, usage: USAGE, run: tell });
}

async function tell(options: CommandOptions): Promise<void> {
  const line = createProgressLine(process.stderr);
  const told = new Map<string, ToldStory>();
  for (const name of options.stories) {
    const story = STORIES.get(name)!({ days: options.days, onProgress: line.show });
    line.clear();
    process.stdout.write(`${textStory(story.view)}\n\n`);
    told.set(name, story);
  }
  if (options.json !== undefined) {
    const data = [...told].map(([name, story]) => [name, story.data] as const);
    writeFileSync(whereCalled(options.json), toJson(Object.fromEntries(data)));
  }
  await writeReport(
    whereCalled(options.report),
    [...told.values()].map(({ view }) => view),
  );
}

async function writeReport(file: string, views: readonly StoryView[]): Promise<void> {
  // The plotting library is loaded only once there is something to plot.
  const { reportPage } = await import('./output/reportPage.ts');
  writeFileSync(file, reportPage(views));
  process.stdout.write(`Report: ${file}\n`);
}

/** A path of the reader's folder: pnpm runs the command in the package's. */
function whereCalled(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', file);
}
