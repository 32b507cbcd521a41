/**
 * `pnpm test [PATH...]`: every test, or those below the paths, then one line `N passed, N failed` counted from the runner's own
 * report. See `--help`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  existingPath,
  runCommandLine,
} from '@taokit/command-line';
import { buildPackages } from './lib/buildPackages.ts';
import { runCommand } from './lib/runCommand.ts';

const REPORT = 'node_modules/.cache/taokit/test-report.json';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface TestOptions {
  readonly watch: boolean;
  readonly name?: string;
  readonly seed?: string;
}

const command = buildCommand({
  docs: {
    brief: 'Runs every test, or those below the paths.',
    fullDescription:
      'Runs every test, or those below the paths. Everything is built and type-checked when everything is tested; paths inside\npackages/ run on the sources and build nothing.',
  },
  parameters: {
    positional: {
      kind: 'array',
      parameter: {
        parse: existingPath,
        placeholder: 'PATH',
        brief: 'a folder or a test file (default: all)',
      },
    },
    flags: {
      watch: {
        kind: 'boolean',
        withNegated: false,
        brief: 'stay, and run again what an edit touches',
        default: false,
      },
      name: { kind: 'parsed', parse: String, brief: 'only tests whose name has this', optional: true },
      seed: {
        kind: 'parsed',
        parse: String,
        placeholder: 'N',
        brief: 'what random draws follow from: a number, or new (default 1)',
        optional: true,
      },
    },
  },
  async func(this: CommandLine, options: TestOptions, ...paths: string[]) {
    const below = paths.map((path) => relative('.', path)).filter((path) => path !== '');
    if (!below.length || below.some((path) => !path.startsWith('packages/')))
      if (!(await buildPackages())) throw new CommandLineError('The packages do not build.');
    this.exitCode = options.watch ? watch(options, below) : test(options, below);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm test', process.argv.slice(2));

function watch(options: TestOptions, below: readonly string[]): number {
  return vitest(['watch', ...argumentsOf(options, below)], options);
}

function test(options: TestOptions, below: readonly string[]): number {
  mkdirSync('node_modules/.cache/taokit', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const status = vitest(['run', ...reporters, ...argumentsOf(options, below)], options);
  const report = readReport();
  if (report === undefined) {
    console.error('The runner wrote no report.');
    return status === 0 ? 1 : status;
  }
  // A file that fails to load has no test in it, but it has failed.
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  return failed > 0 && status === 0 ? 1 : status;
}

/** A path names what it wants; only the whole, and tests of types, need the compiler. */
function argumentsOf({ name }: TestOptions, below: readonly string[]): readonly string[] {
  const narrow = below.length > 0 && !below.some((path) => path.endsWith('.test-d.ts'));
  const projects = narrow ? ['--project=unit', '--project=alone', '--project=repository'] : [];
  return [...projects, ...(name === undefined ? [] : [`--testNamePattern=${name}`]), ...below];
}

function vitest(args: readonly string[], { seed }: TestOptions): number {
  return runCommand('vitest', args, {
    inherit: true,
    ...(seed !== undefined && { env: { TAOKIT_SEED: seed } }),
  }).status;
}

function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
