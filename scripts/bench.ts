/** `pnpm bench NAME [options]`: builds the packages, then runs `benchmarks/src/NAME.ts` on what a consumer gets, `dist/`. */
import { type StdioOptions, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const BENCHES = new URL('../benchmarks/src/', import.meta.url);

process.exitCode = main(process.argv.slice(2));

function main([name, ...rest]: readonly string[]): number {
  const names = benchNames();
  if (name === '--help') {
    console.log(usage(names));
    return 0;
  }
  if (name === undefined || !names.includes(name)) {
    console.error(name === undefined ? usage(names) : `No bench is called ${name}.\n${usage(names)}`);
    return 2;
  }
  return rest.includes('--help') ? run(name, rest) : build() || run(name, rest);
}

function benchNames(): string[] {
  return readdirSync(BENCHES)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

function usage(names: readonly string[]): string {
  return `pnpm bench NAME [--json] [--runs N] [--only TEXT] [--save]\nNames: ${names.join(', ')}`;
}

/** Compiler messages go to stderr, so that `--json` leaves nothing but JSON on stdout. */
function build(): number {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  return node([tsc, '-b'], ['inherit', process.stderr, 'inherit']);
}

/** Without the source condition, so that packages resolve to their builds; only the harness itself is TypeScript. */
function run(name: string, args: readonly string[]): number {
  return node(['--import', 'tsx', new URL(`${name}.ts`, BENCHES).pathname, ...args], 'inherit');
}

function node(args: readonly string[], stdio: StdioOptions): number {
  return spawnSync(process.execPath, args, { stdio }).status ?? 1;
}
