import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/runCommand.ts';

/** Where tutorials are. */
export const TUTORIALS = 'docs/tutorials';

/** A step of a tutorial: a block of its program, and what it prints. */
export interface TutorialStep {
  readonly code: string;
  /** What stands below the block; empty where it prints nothing. */
  readonly output: string;
}

/** A tutorial: its `ts` blocks are one program, a block that names a file is that file. */
export interface Tutorial {
  readonly name: string;
  readonly steps: readonly TutorialStep[];
  /** Blocks with a file's name, `html index.html`, by that name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Every tutorial. */
export function readTutorials(): readonly Tutorial[] {
  return readdirSync(TUTORIALS)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readTutorial(name, readFileSync(join(TUTORIALS, name), 'utf8')));
}

function readTutorial(name: string, markdown: string): Tutorial {
  const steps = markdown.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms);
  const files = markdown.matchAll(/^```[a-z]+ ([\w./-]+)\n(.*?)^```$/gms);
  return {
    name,
    steps: [...steps].map(([, code, output]) => ({ code: code!, output: output ?? '' })),
    files: Object.fromEntries([...files].map(([, file, text]) => [file!, text!])),
  };
}

/** Stands between what one step prints and what the next does. */
const MARK = '--- end of a step ---';

/** The program of a tutorial, which says where a step ends. */
export function programOf({ steps }: Tutorial, after = ''): string {
  return steps.map(({ code }) => `${code}${after}`).join('\n');
}

/**
 * Runs a tutorial's program on the sources, and gives what each step prints.
 *
 * @param tutorial - its steps
 * @param folder - a folder below scripts/, so that packages resolve
 * @throws Error with what was printed, where the program fails
 */
export function runTutorial(tutorial: Tutorial, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${tutorial.name.replace('.md', '')}.mts`);
  writeFileSync(file, programOf(tutorial, `console.log(${JSON.stringify(MARK)});\n`));
  const { status, output } = runCommand('tsx', ['-C', '@taokit/source', file], { cwd: folder });
  if (status !== 0) throw new Error(output);
  return output.split(`${MARK}\n`).slice(0, -1);
}
