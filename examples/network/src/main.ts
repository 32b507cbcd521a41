import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createProgressLine, runCommandLine } from '@taokit/example-charts/text';
import { loadEngine } from '@taokit/yuma';
import { NetworkError } from './NetworkError.ts';
import { type CommandOptions, parseOptions, USAGE } from './options.ts';
import { textReport } from './output/textReport.ts';
import type { RunResult } from './results/RunResult.ts';
import { toJson } from './results/toJson.ts';
import { runNetwork } from './runNetwork.ts';
import { loadWorkloads } from './workloads/index.ts';

/**
 * The command: reads options, runs the network, writes results to the standard output and the report to its file.
 *
 * @param args - what follows the command
 * @returns the exit code: 0, or 2 for a bad option
 */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine(args, { parse: parseOptions, refusal: NetworkError, usage: USAGE, run: runCommand });
}

async function runCommand(options: CommandOptions): Promise<void> {
  const line = createProgressLine(process.stderr);
  const result = await runNetwork({
    seed: options.seed,
    epochs: options.epochs,
    engine: await loadEngine(),
    workloads: await loadWorkloads(),
    onProgress: line.show,
  });
  line.clear();
  process.stdout.write(options.json ? toJson(result) : `${textReport(result)}\n`);
  if (options.report !== undefined) await writeReport(result, options);
}

async function writeReport(result: RunResult, { report, json }: CommandOptions): Promise<void> {
  // The plotting library is loaded only when there is something to plot.
  const { reportPage } = await import('./report/reportPage.ts');
  const file = resolve(report!);
  writeFileSync(file, reportPage(result));
  if (!json) process.stdout.write(`\nReport: ${file}\n`);
}
