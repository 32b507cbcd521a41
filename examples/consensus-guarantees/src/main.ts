import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
export async function main(args: readonly string[]): Promise<number> {
  let options: CommandOptions;
  try {
    options = parseOptions(args);
  } catch (error) {
    if (!(error instanceof GuaranteesError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (options.help) process.stdout.write(USAGE);
  else await runCommand(options);
  return 0;
}

async function runCommand(options: CommandOptions): Promise<void> {
  const { uids, validators, points, samples, seed, mode } = options;
  const study = defaultGuaranteeStudy({ network: { uids, validators }, points, samples, seed, mode });
  const surfaces = await runInWorkers(study, options.workers, progressLine(process.stderr));
  process.stdout.write(`${requirementsTable(surfaces)}\n`);
  const files: readonly (readonly [name: string, file: string | undefined, text: () => string])[] = [
    ['Report', options.report, () => reportPage(study, surfaces)],
    ['JSON', options.json, () => `${studyToJson({ study, surfaces })}\n`],
    ['CSV', options.csv, () => guaranteesToCsv(surfaces)],
  ];
  for (const [name, file, text] of files) {
    if (file === undefined) continue;
    writeFileSync(resolve(file), text());
    process.stdout.write(`${name}: ${resolve(file)}\n`);
  }
}
