/** `pnpm fuzz [TARGET...] [--runs N] [--seed N]`: random cases against an independent implementation. */
import { parseArgs } from 'node:util';
import type { FuzzOptions, FuzzTarget } from './fuzz/FuzzTarget.ts';
import { fuzzKeys } from './fuzz/keys.ts';
import { fuzzTypes } from './fuzz/types.ts';
import { fuzzYuma } from './fuzz/yuma.ts';

const TARGETS: readonly FuzzTarget[] = [fuzzKeys, fuzzTypes, fuzzYuma];
/** Cases per line of progress. */
const BATCH = 10_000;
const USAGE = `usage: pnpm fuzz [${TARGETS.map(({ name }) => name).join('|')}...] [--runs N] [--seed N]`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n${USAGE}`);
    return 2;
  }
  for (const target of parsed.targets) if (!(await fuzz(target, parsed.options))) return 1;
  return 0;
}

async function fuzz(target: FuzzTarget, { runs, seed }: FuzzOptions): Promise<boolean> {
  const total = runs ?? target.runs;
  console.log(`${target.name}: ${total} ${target.title}, seed ${seed}`);
  for (let done = 0; done < total; done += BATCH) {
    const batch = Math.min(BATCH, total - done);
    try {
      await target.runBatch((seed + done) | 0, batch);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      console.log(`${target.name}: failed after ${done} cases; the counterexample belongs into a test`);
      return false;
    }
    console.log(`${target.name}: ${done + batch} of ${total} agree`);
  }
  return true;
}

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { runs: { type: 'string' }, seed: { type: 'string' } },
    });
    const unknown = positionals.find((name) => !TARGETS.some((target) => target.name === name));
    if (unknown !== undefined) return `There is nothing to fuzz called ${unknown}.`;
    return {
      targets: TARGETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
      options: {
        runs: wholeNumber(values.runs, '--runs'),
        seed: wholeNumber(values.seed, '--seed') ?? Date.now() % 0x7fff_ffff,
      },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new RangeError(`${option} is ${text}, not a whole number from 1.`);
}
