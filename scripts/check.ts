/**
 * `pnpm check [NAME...]`: everything about the tree that is not a test. Each check is a command anyone can run by itself;
 * all of them run even when one fails, and the summary names those that did.
 */
import { buildChoiceParser, buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { runCommand } from './lib/runCommand.ts';

const checks: Readonly<Record<string, readonly [string, ...string[]]>> = {
  lint: ['biome', 'check', '.', '--error-on-warnings'],
  build: ['tsx', 'scripts/build.ts'],
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
  wasm: ['tsx', 'scripts/wasmBuild.ts', '--check'],
  packages: ['tsx', 'scripts/checkPackages.ts'],
  sizes: ['size-limit'],
};

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
  func(this: CommandLine, _: object, ...names: string[]) {
    const chosen = names.length === 0 ? NAMES : names;
    const failed = chosen.filter((name) => !passes(name));
    console.log(failed.length === 0 ? `${chosen.length} checks passed` : `failed: ${failed.join(', ')}`);
    this.exitCode = failed.length === 0 ? 0 : 1;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm check', process.argv.slice(2));

function passes(name: string): boolean {
  const [command, ...args] = checks[name]!;
  const started = performance.now();
  const { status, output } = runCommand(command, args);
  console.log(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) console.log(output.trimEnd());
  return status === 0;
}
