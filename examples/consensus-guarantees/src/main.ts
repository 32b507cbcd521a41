import { runCommandLine, writeFiles } from '@taokit/example-charts/text';
import { defaultGuaranteeStudy, guaranteesToCsv, studyToJson } from '@taokit/yuma/study';
import { GuaranteesError } from './GuaranteesError.ts';
import { type CommandOptions, parseOptions, USAGE } from './options.ts';
import { progressLine } from './progressLine.ts';
import { reportPage } from './report/reportPage.ts';
import { requirementsTable } from './requirements.ts';
import { runInWorkers } from './runInWorkers.ts';

/**
 * The command: reads options, runs the study in threads, prints what utility an honest team needs, and writes the files.
 *
 * @param args - what follows the command
 * @returns the exit code: 0, or 2 for a bad option
 */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine(args, {
    parse: parseOptions,
    refusal: GuaranteesError,
    usage: USAGE,
    run: runCommand,
  });
}

async function runCommand(options: CommandOptions): Promise<void> {
  const { uids, validators, points, samples, seed, mode } = options;
  const study = defaultGuaranteeStudy({ network: { uids, validators }, points, samples, seed, mode });
  const surfaces = await runInWorkers(study, options.workers, progressLine(process.stderr));
  process.stdout.write(`${requirementsTable(surfaces)}\n`);
  writeFiles([
    ['Report', options.report, () => reportPage(study, surfaces)],
    ['JSON', options.json, () => `${studyToJson({ study, surfaces })}\n`],
    ['CSV', options.csv, () => guaranteesToCsv(surfaces)],
  ]);
}
