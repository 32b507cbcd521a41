import { createProgressLine, writeFiles } from '@taokit/command-line';
import { defaultGuaranteeStudy, guaranteesToCsv, studyToJson } from '@taokit/study';
import type { GuaranteesOptions } from './GuaranteesOptions.ts';
import { reportPage } from './report/reportPage.ts';
import { requirementsTable } from './requirements.ts';
import { runInWorkers } from './runInWorkers.ts';

/** Runs the study in threads, prints what utility an honest team needs, and writes the files. */
export async function main(options: GuaranteesOptions): Promise<void> {
  const { uids, validators, points, samples, seed, mode, workers } = options;
  const study = defaultGuaranteeStudy({ network: { uids, validators }, points, samples, seed, mode });
  const line = createProgressLine(process.stderr);
  const surfaces = await runInWorkers(study, { workers, onProgress: line.show });
  line.clear();
  process.stdout.write(`${requirementsTable(surfaces)}\n`);
  writeFiles([
    ['Report', options.report, () => reportPage(study, surfaces)],
    ['JSON', options.json, () => `${studyToJson({ study, surfaces })}\n`],
    ['CSV', options.csv, () => guaranteesToCsv(surfaces)],
  ]);
}
