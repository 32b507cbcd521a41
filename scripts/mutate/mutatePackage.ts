import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { whyEquivalent } from './equivalents.ts';

/** A mutant that no test noticed. */
export interface MutantLeft {
  /** Path from the repository. */
  readonly file: string;
  readonly line: number;
  /** Kind of change, as StrykerJS names it. */
  readonly mutator: string;
  readonly status: 'survived' | 'no coverage';
  /** What stood in place of the code. */
  readonly replacement: string;
  /** Why no test can notice it, where that is known. */
  readonly why?: string;
}

/** What became of the mutants of one package. */
export interface PackageMutants {
  readonly name: string;
  /** Noticed by a failing test, or by a test that no longer ended. */
  readonly killed: number;
  readonly survived: number;
  /** In code that no test runs. */
  readonly noCoverage: number;
  /** Did not run at all; not counted. */
  readonly invalid: number;
  /** The survivors, in the order of files and lines. */
  readonly left: readonly MutantLeft[];
}

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Mutates every source file of a package and runs the package's own tests on each mutant. */
export async function mutatePackage(name: string): Promise<PackageMutants> {
  // Read by the configuration of the test runner, in this process and in those it starts.
  process.env['TAOKIT_MUTATE'] = name;
  const source = `packages/${name}/src/**`;
  const results = await new Stryker({
    mutate: [
      `${source}/*.ts`,
      ...['test', 'test-d', 'generated'].map((kind) => `!${source}/*.${kind}.ts`),
      `!${source}/generated/**`,
    ],
    testRunner: 'vitest-files',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    plugins: [resolve('scripts/mutate/strykerPlugins.mjs')],
    // Only the folders tests read; builds and reports are neither.
    ignorePatterns: ['dist', 'docs', 'examples', 'benchmarks', '.git'],
    tempDirName: 'node_modules/.cache/taokit/mutate',
    reporters: [],
    logLevel: 'error',
    concurrency: 2,
    timeoutMS: 60_000,
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  return count(name, results);
}

function count(name: string, results: readonly Result[]): PackageMutants {
  const having = (...statuses: readonly string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return {
    name,
    killed: having('Killed', 'Timeout'),
    survived: having('Survived'),
    noCoverage: having('NoCoverage'),
    invalid: having('CompileError', 'RuntimeError', 'Ignored', 'Pending'),
    left: results.flatMap(leftOver).sort((a, b) => compare(a.file, b.file) || a.line - b.line),
  };
}

function leftOver(result: Result): MutantLeft[] {
  if (result.status !== 'Survived' && result.status !== 'NoCoverage') return [];
  const { fileName, location, mutatorName, replacement = '', status } = result;
  const file = relative('.', fileName);
  const line = readFileSync(file, 'utf8').split('\n')[location.start.line - 1]!;
  const why = whyEquivalent({ file, line, code: codeAt(line, location), replacement });
  return [
    {
      file,
      line: location.start.line,
      mutator: mutatorName,
      status: status === 'Survived' ? 'survived' : 'no coverage',
      replacement,
      ...(why !== undefined && { why }),
    },
  ];
}

/** What a mutant replaces, as far as it stands in one line. */
function codeAt(line: string, { start, end }: Result['location']): string {
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
