import { mkdirSync, writeFileSync } from 'node:fs';
import { CommandLineError } from '@taokit/command-line';
import type { BenchCase } from './BenchCase.ts';
import type { BenchOptions } from './benchFlags.ts';
import type { CaseResult } from './CaseResult.ts';
import { formatTable } from './formatTable.ts';
import { describeMachine } from './machine.ts';
import { measureCase } from './measureCase.ts';

/** One bench: a question and the cases that answer it. */
export interface Bench {
  /** Its name on the command line. */
  readonly name: string;
  /** What is timed, in one sentence. */
  readonly question: string;
  /** Engines the others are compared with, in the order of the table's columns. */
  readonly baselines: readonly string[];
  /** The cases, made one at a time. */
  readonly cases: readonly { readonly name: string; make(): BenchCase }[];
}

/**
 * Runs a bench: measures, prints, saves.
 *
 * @param bench - the bench
 * @param options - what of it, and how
 */
export async function runBench(bench: Bench, options: BenchOptions): Promise<void> {
  const chosen = bench.cases.filter(({ name }) => name.includes(options.only));
  if (chosen.length === 0)
    throw new CommandLineError(
      `only: no case of ${bench.name} has ${JSON.stringify(options.only)} in its name.`,
    );

  const head = { machine: describeMachine(), node: process.version, date: new Date().toISOString() };
  if (!options.json) console.log(`${bench.question}\n${describe(head)}\n`);
  const results: CaseResult[] = [];
  for (const { make } of chosen) {
    const measured = await measureCase(make(), options.runs);
    results.push(...measured);
    if (!options.json) console.log(`${formatTable(measured, bench.baselines)}\n`);
  }
  const report = JSON.stringify({ ...head, cases: results }, null, 2);
  if (options.json) console.log(report);
  if (options.save) save(bench.name, report);
}

function save(name: string, report: string): void {
  const results = new URL('../../results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL(`${name}.json`, results), `${report}\n`);
}

function describe({
  machine,
  node,
  date,
}: {
  machine: ReturnType<typeof describeMachine>;
  node: string;
  date: string;
}) {
  const { cpu, cores, memoryGiB, platform, load, commit } = machine;
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${platform}, load ${load}, Node ${node}, ${date}, commit ${commit ?? 'none'}`;
}
