import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { whyEquivalent } from './equivalents.ts';
import type { FilesToMutate } from './filesToMutate.ts';
import { forgetUndecided } from './forgetUndecided.ts';

/** A mutant that no test noticed. */
export interface MutantLeft {
  /** Path from the repository. */
  readonly file: string;
  readonly line: number;
  /** Kind of change, as StrykerJS names it. */
  readonly mutator: string;
  readonly status: 'survived' | 'no coverage' | 'not done in time';
  /** What stood in place of the code. */
  readonly replacement: string;
  /** Why no test can notice it, where that is known. */
  readonly why?: string;
}

/** What became of the mutants of one package. */
export interface PackageMutants {
  readonly name: string;
  /** How many files were mutated. */
  readonly files: number;
  /** Noticed by a failing test. */
  readonly killed: number;
  /** Ran the same code ten times as often as all tests without the change, and was stopped: noticed, too. */
  readonly endless: number;
  /** Not done in time. That may be an endless loop, or a machine that had other things to do: not counted as noticed. */
  readonly timedOut: number;
  readonly survived: number;
  /** In code that no test runs. */
  readonly noCoverage: number;
  /** Run while modules load, and left out as asked; not counted. */
  readonly notRun: number;
  /** Did not run at all; not counted. */
  readonly invalid: number;
  /** The survivors, in the order of files and lines. */
  readonly left: readonly MutantLeft[];
}

/** How mutants are run. */
export interface MutateOptions {
  /** How many at a time. */
  readonly workers: number;
  /** Whether those that run while modules load are left out: each takes all tests of the package. */
  readonly withoutStatic: boolean;
  /** Whether to run again what an earlier run has answered. */
  readonly again: boolean;
}

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const CACHE = 'node_modules/.cache/taokit';

/**
 * Mutates source files of a package and runs on each mutant those of the package's own tests that run its code. Goes on where a run
 * that was stopped had got to: the answers are kept.
 */
export async function mutatePackage(
  { name, files, tests }: FilesToMutate,
  { workers, withoutStatic, again }: MutateOptions,
): Promise<PackageMutants> {
  // Read by the configuration of the test runner, in this process and in those it starts.
  process.env['TAOKIT_MUTATE_TESTS'] = JSON.stringify(tests);
  const kept = `${CACHE}/mutants-${name}.json`;
  forgetUndecided(kept, name);
  const results = await new Stryker({
    mutate: files,
    testRunner: 'vitest-files',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    plugins: [resolve('scripts/mutate/strykerPlugins.mjs')],
    // Only the folders tests read; builds and reports are neither.
    ignorePatterns: ['dist', 'docs', 'examples', 'benchmarks', '.git'],
    // It would write a line into every file, also into those a test holds against what they were generated from.
    disableTypeChecks: false,
    tempDirName: `${CACHE}/mutate`,
    reporters: ['kept'],
    logLevel: 'error',
    concurrency: workers,
    ignoreStatic: withoutStatic,
    incremental: true,
    incrementalFile: kept,
    force: again,
    // Endless loops are noticed by how often they run. The clock is for what is left: on a slow machine it must not decide.
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 60,
  } as unknown as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  // Those of other files come with them out of what was kept.
  const wanted = new Set(files);
  const found = results.filter(({ fileName }) => wanted.has(relative('.', fileName)));
  return { name, files: files.length, ...count(found) };
}

function count(results: readonly Result[]): Omit<PackageMutants, 'name' | 'files'> {
  const having = (...statuses: readonly string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const timedOut = results.filter(({ status }) => status === 'Timeout');
  return {
    killed: having('Killed'),
    endless: timedOut.filter(isEndless).length,
    timedOut: timedOut.filter((result) => !isEndless(result)).length,
    survived: having('Survived'),
    noCoverage: having('NoCoverage'),
    notRun: having('Ignored'),
    invalid: having('CompileError', 'RuntimeError', 'Pending'),
    left: results.flatMap(leftOver).sort((a, b) => compare(a.file, b.file) || a.line - b.line),
  };
}

function isEndless({ statusReason = '' }: Result): boolean {
  return statusReason.startsWith('Hit limit reached');
}

function leftOver(result: Result): MutantLeft[] {
  const kind = kindOfLeft(result);
  if (kind === undefined) return [];
  const { fileName, location, mutatorName, replacement = '' } = result;
  const file = relative('.', fileName);
  const line = readFileSync(file, 'utf8').split('\n')[location.start.line - 1]!;
  const why = whyEquivalent({ file, line, code: codeAt(line, location), replacement });
  return [
    {
      file,
      line: location.start.line,
      mutator: mutatorName,
      status: kind,
      replacement,
      ...(why !== undefined && { why }),
    },
  ];
}

function kindOfLeft(result: Result): MutantLeft['status'] | undefined {
  if (result.status === 'Survived') return 'survived';
  if (result.status === 'NoCoverage') return 'no coverage';
  return result.status === 'Timeout' && !isEndless(result) ? 'not done in time' : undefined;
}

/** What a mutant replaces, as far as it stands in one line. */
function codeAt(line: string, { start, end }: Result['location']): string {
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
