/**
 * `pnpm check [NAME...]`: everything about the tree that is not a test. Each check is a command anyone can run by itself;
 * all of them run even when one fails, and the summary names those that did.
 */
import { availableParallelism } from 'node:os';
import { buildChoiceParser, buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { startCommand } from './lib/startCommand.ts';

type Check = readonly [string, ...string[]];

/** What the others read is written by these: one after another. */
const first: Readonly<Record<string, Check>> = {
  wasm: ['tsx', 'scripts/wasmBuild.ts', '--check'],
  build: ['tsx', 'scripts/build.ts'],
};

/** As many at a time as the machine has cores, the longest first. */
const rest: Readonly<Record<string, Check>> = {
  types: ['tsc', '-p', 'tsconfig.tests.json'],
  arrows: [
    'depcruise',
    'packages',
    'examples',
    'benchmarks',
    'scripts',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  unused: ['knip'],
  packages: ['tsx', 'scripts/checkPackages.ts'],
  sizes: ['size-limit'],
  lint: ['biome', 'check', '.', '--error-on-warnings'],
};

const checks = { ...first, ...rest };
const NAMES = Object.keys(checks);

const command = buildCommand({
  docs: { brief: 'Checks everything about the tree that is not a test.' },
  parameters: {
    positional: {
      kind: 'array',
      parameter: {
        parse: buildChoiceParser(NAMES),
        placeholder: 'NAME',
        brief: `some of ${NAMES.join(', ')} (default: all)`,
      },
    },
  },
  async func(this: CommandLine, _: object, ...names: string[]) {
    const chosen = new Set(names.length === 0 ? NAMES : names);
    const isChosen = (name: string) => chosen.has(name);
    const failed: string[] = [];
    const run = async (name: string) => {
      if (!(await passes(name))) failed.push(name);
    };
    for (const name of Object.keys(first).filter(isChosen)) await run(name);
    const waiting = Object.keys(rest).filter(isChosen).values();
    const worker = async () => {
      for (const name of waiting) await run(name);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    console.log(failed.length === 0 ? `${chosen.size} checks passed` : `failed: ${failed.join(', ')}`);
    this.exitCode = failed.length === 0 ? 0 : 1;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm check', process.argv.slice(2));

async function passes(name: string): Promise<boolean> {
  const [command, ...args] = checks[name]!;
  const started = performance.now();
  const { status, output } = await startCommand(command, args);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(output.trimEnd());
  return status === 0;
}
