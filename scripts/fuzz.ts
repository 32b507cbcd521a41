/** `pnpm fuzz [TARGET...] [--runs N] [--seed N]`: random cases against an independent implementation. */
import {
  buildChoiceParser,
  buildCommand,
  type CommandLine,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import type { FuzzTarget } from './fuzz/FuzzTarget.ts';
import { FUZZ_TARGETS } from './fuzz/targets.ts';

interface FuzzOptions {
  /** How many random cases; the target's own number when left out. */
  readonly runs?: number;
  /** Seed of the first batch; one of the clock when left out. */
  readonly seed?: number;
}

const NAMES = FUZZ_TARGETS.map(({ name }) => name);
/** Cases per line of progress. */
const BATCH = 10_000;

const command = buildCommand({
  docs: {
    brief: 'Random cases against an independent implementation, or against what an interface promises.',
    fullDescription: `Random cases: ${FUZZ_TARGETS.map(({ name, title }) => `\n\n  ${name}: ${title}`).join('')}`,
  },
  parameters: {
    positional: {
      kind: 'array',
      parameter: {
        parse: buildChoiceParser(NAMES),
        placeholder: 'TARGET',
        brief: `some of ${NAMES.join(', ')} (default: all)`,
      },
    },
    flags: {
      runs: {
        kind: 'parsed',
        parse: wholeNumber(1, 999_999_999),
        placeholder: 'N',
        brief: 'how many cases (default: what the target says)',
        optional: true,
      },
      seed: {
        kind: 'parsed',
        parse: wholeNumber(0, 0x7fff_ffff),
        placeholder: 'N',
        brief: 'repeats the run that this seed gave (default: one of the clock, which is printed)',
        optional: true,
      },
    },
  },
  async func(this: CommandLine, { runs, seed = Date.now() % 0x7fff_ffff }: FuzzOptions, ...names: string[]) {
    const chosen = FUZZ_TARGETS.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const target of chosen)
      if (!(await fuzz(target, { seed, runs: runs ?? target.runs }))) {
        this.exitCode = 1;
        return;
      }
  },
});

process.exitCode = await runCommandLine(command, 'pnpm fuzz', process.argv.slice(2));

async function fuzz(
  target: FuzzTarget,
  { runs: total, seed }: { readonly runs: number; readonly seed: number },
): Promise<boolean> {
  console.log(`${target.name}: ${total} ${target.title}, seed ${seed}`);
  const runBatch = await target.load();
  for (let done = 0; done < total; done += BATCH) {
    const batch = Math.min(BATCH, total - done);
    try {
      await runBatch((seed + done) | 0, batch);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      console.log(`${target.name}: failed after ${done} cases; the counterexample belongs into a test`);
      return false;
    }
    console.log(`${target.name}: ${done + batch} of ${total} agree`);
  }
  return true;
}
