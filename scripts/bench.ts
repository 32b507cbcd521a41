/** `pnpm bench NAME [options]`: builds the packages, then runs `benchmarks/src/NAME.ts` on what a consumer gets, `dist/`. */
import { readdirSync } from 'node:fs';
import {
  buildChoiceParser,
  buildCommand,
  type CommandLine,
  CommandLineError,
  runCommandLine,
} from '@taokit/command-line';
import { BENCH_FLAGS, type BenchOptions } from '../benchmarks/src/harness/benchFlags.ts';
import { type Bench, runBench } from '../benchmarks/src/harness/runBench.ts';
import { buildPackages } from './lib/buildPackages.ts';

const BENCHES = new URL('../benchmarks/src/', import.meta.url);
const NAMES = readdirSync(BENCHES)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const command = buildCommand({
  docs: { brief: 'Speed, side by side in one run in which the engines take turns.' },
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: buildChoiceParser(NAMES), placeholder: 'NAME', brief: `one of ${NAMES.join(', ')}` },
      ],
    },
    flags: BENCH_FLAGS,
  },
  async func(this: CommandLine, options: BenchOptions, name: string) {
    if (!(await buildPackages())) throw new CommandLineError('The packages do not build.');
    // Without the source condition: packages resolve to their builds, only the harness itself is TypeScript.
    const { bench } = (await import(new URL(`${name}.ts`, BENCHES).href)) as { readonly bench: Bench };
    await runBench(bench, options);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm bench', process.argv.slice(2));
