import { writeFileSync } from 'node:fs';
import { createProgressLine, outputFile, type ProgressLine } from '@taokit/command-line';
import { interruptible } from './conductor/interruptible.ts';
import { type Run, runNetwork } from './conductor/runNetwork.ts';
import type { NetworkOptions } from './NetworkOptions.ts';
import { textReport } from './output/textReport.ts';
import { toJson } from './results/toJson.ts';
import { mergeSeeds, runSeeds } from './seeds/runSeeds.ts';
import type { SeedRange } from './seeds/seedRange.ts';
import type { WorkloadName } from './workloads/index.ts';

const WORKLOADS: readonly WorkloadName[] = ['digits', 'text'];

/** Runs the network, writes results to the standard output and the report to its file. */
export async function main(options: NetworkOptions): Promise<void> {
  const line = createProgressLine(process.stderr);
  const { seeds } = options;
  if (seeds !== undefined) {
    const text = await interruptible((signal) => startSeeds(options, { seeds, line, signal }));
    line.clear();
    process.stdout.write(text);
    return;
  }
  const { json, report } = options;
  const run = await interruptible((signal) => start(options, line.show, signal));
  line.clear();
  process.stdout.write(json ? toJson(run) : `${textReport(run)}\n`);
  const file = report ?? (json ? undefined : outputFile('report.html'));
  if (file !== undefined) await writeReport(run, file);
  if (file !== undefined && !json) process.stdout.write(`\nReport: ${file}\n`);
}

/** Puts the files of all shares of `--seeds` together, and writes what one run of all would have written. */
export function merge(options: Pick<NetworkOptions, 'json'>, files: readonly string[]): void {
  process.stdout.write(mergeSeeds(files, options));
}

/** What a run of many seeds needs besides the options. */
interface SeedsRun {
  readonly seeds: SeedRange;
  readonly line: ProgressLine;
  readonly signal: AbortSignal;
}

function startSeeds(options: NetworkOptions, { seeds, line, signal }: SeedsRun): Promise<string> {
  const { epochs, json, shard } = options;
  return runSeeds({
    study: { seeds, epochs, workloads: WORKLOADS },
    shard,
    json,
    play: async (seed, onProgress) => (await start({ ...options, seed }, onProgress, signal)).result,
    onProgress: line.show,
  });
}

async function start(
  options: NetworkOptions,
  onProgress: ProgressLine['show'],
  signal: AbortSignal,
): Promise<Run> {
  const { seed, epochs, inProcess, chaos } = options;
  const common = { seed, epochs, workloads: WORKLOADS, onProgress, signal };
  if (inProcess) {
    const { openInProcess } = await import('./hosts/openInProcess.ts');
    return runNetwork({ ...common, open: openInProcess });
  }
  const { openProcesses } = await import('./hosts/openProcesses.ts');
  if (!chaos)
    return runNetwork({ ...common, open: (population, folder) => openProcesses({ population, folder }) });
  const { runWithChaos } = await import('./chaos/runWithChaos.ts');
  return runWithChaos(common);
}

async function writeReport(run: Run, file: string): Promise<void> {
  // The plotting library is loaded only when there is something to plot.
  const { reportPage } = await import('./report/reportPage.ts');
  writeFileSync(file, reportPage(run));
}
