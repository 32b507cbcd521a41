import { writeFileSync } from 'node:fs';
import { createProgressLine, outputFile } from '@taokit/command-line';
import { loadEngine } from '@taokit/yuma';
import type { NetworkOptions } from './NetworkOptions.ts';
import { textReport } from './output/textReport.ts';
import type { RunResult } from './results/RunResult.ts';
import { toJson } from './results/toJson.ts';
import { runNetwork } from './runNetwork.ts';
import { loadWorkloads } from './workloads/index.ts';

/** Runs the network, writes results to the standard output and the report to its file. */
export async function main({ seed, epochs, json, report }: NetworkOptions): Promise<void> {
  const line = createProgressLine(process.stderr);
  const result = await runNetwork({
    seed,
    epochs,
    engine: await loadEngine(),
    workloads: await loadWorkloads(),
    onProgress: line.show,
  });
  line.clear();
  process.stdout.write(json ? toJson(result) : `${textReport(result)}\n`);
  const file = report ?? (json ? undefined : outputFile('report.html'));
  if (file !== undefined) await writeReport(result, file);
  if (file !== undefined && !json) process.stdout.write(`\nReport: ${file}\n`);
}

async function writeReport(result: RunResult, file: string): Promise<void> {
  // The plotting library is loaded only when there is something to plot.
  const { reportPage } = await import('./report/reportPage.ts');
  writeFileSync(file, reportPage(result));
}
