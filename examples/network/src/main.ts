import { writeFileSync } from 'node:fs';
import { createProgressLine, outputFile } from '@taokit/command-line';
import { interruptible } from './conductor/interruptible.ts';
import { type Run, runNetwork } from './conductor/runNetwork.ts';
import type { NetworkOptions } from './NetworkOptions.ts';
import { textReport } from './output/textReport.ts';
import { toJson } from './results/toJson.ts';

/** Runs the network, writes results to the standard output and the report to its file. */
export async function main(options: NetworkOptions): Promise<void> {
  const { json, report } = options;
  const line = createProgressLine(process.stderr);
  const run = await interruptible((signal) => start(options, line.show, signal));
  line.clear();
  process.stdout.write(json ? toJson(run) : `${textReport(run)}\n`);
  const file = report ?? (json ? undefined : outputFile('report.html'));
  if (file !== undefined) await writeReport(run, file);
  if (file !== undefined && !json) process.stdout.write(`\nReport: ${file}\n`);
}

type OnProgress = ReturnType<typeof createProgressLine>['show'];

async function start(options: NetworkOptions, onProgress: OnProgress, signal: AbortSignal): Promise<Run> {
  const { seed, epochs, inProcess, chaos } = options;
  const common = { seed, epochs, workloads: ['digits', 'text'] as const, onProgress, signal };
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
