/**
 * `pnpm check [NAME...]`: everything about the tree that is not a test. Each check is a command anyone can run by itself;
 * all of them run even when one fails, and the summary names those that did.
 */
import { runCommand } from './lib/runCommand.ts';

const checks: Readonly<Record<string, readonly [string, ...string[]]>> = {
  lint: ['biome', 'check', '.', '--error-on-warnings'],
  build: ['tsc', '-b'],
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
  docs: ['typedoc', '--emit', 'none'],
  packages: ['tsx', 'scripts/checkPackages.ts'],
  sizes: ['size-limit'],
};

process.exitCode = main(process.argv.slice(2));

function main(names: readonly string[]): number {
  const unknown = names.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    console.error(`Unknown check: ${unknown.join(', ')}. Name some of: ${Object.keys(checks).join(', ')}.`);
    return 2;
  }
  const chosen = names.length === 0 ? Object.keys(checks) : names;
  const failed = chosen.filter((name) => !passes(name));
  console.log(failed.length === 0 ? `${chosen.length} checks passed` : `failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

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
