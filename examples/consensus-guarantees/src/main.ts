import {
  createProgressLine,
  mergeShardFiles,
  outputFile,
  partsOfShard,
  shardToJson,
  writeFiles,
} from '@taokit/command-line';
import {
  combineGuarantees,
  defaultGuaranteeStudy,
  type GuaranteeStudy,
  type GuaranteeSurface,
  guaranteesToCsv,
  planGuarantees,
  studyToJson,
} from '@taokit/study';
import type { GuaranteesFiles, GuaranteesOptions } from './GuaranteesOptions.ts';
import { reportPage } from './report/reportPage.ts';
import { requirementsTable } from './requirements.ts';
import { runInWorkers } from './runInWorkers.ts';

const COMMAND = 'guarantees';

/**
 * Runs the study, prints what utility an honest team needs, and writes the files; of a share its parts alone.
 *
 * @param compute - computes the tasks: threads, when left out
 */
export async function main(options: GuaranteesOptions, compute = runInWorkers): Promise<void> {
  const { uids, validators, points, samples, seed, mode, workers, shard, json } = options;
  const study = defaultGuaranteeStudy({ network: { uids, validators }, points, samples, seed, mode });
  const tasks = planGuarantees(study);
  const line = createProgressLine(process.stderr);
  const parts = await compute(partsOfShard(tasks, shard), { workers, onProgress: line.show });
  line.clear();
  if (shard === undefined) writeStudy(study, parts, options);
  else writeFiles([['Share', json, () => shardToJson({ command: COMMAND, study, shard, parts })]]);
}

/** Puts the files of all shares together, and writes what one run would have written. */
export function merge(options: GuaranteesFiles, files: readonly string[]): void {
  const { study, parts } = mergeShardFiles<GuaranteeStudy, GuaranteeSurface>(COMMAND, files);
  writeStudy(study, parts, options);
}

function writeStudy(
  study: GuaranteeStudy,
  parts: readonly GuaranteeSurface[],
  { report = outputFile('consensus-guarantees.html'), json, csv }: GuaranteesFiles,
): void {
  const surfaces = combineGuarantees(study, parts);
  process.stdout.write(`${requirementsTable(surfaces)}\n`);
  writeFiles([
    ['Report', report, () => reportPage(study, surfaces)],
    ['JSON', json, () => `${studyToJson({ study, surfaces })}\n`],
    ['CSV', csv, () => guaranteesToCsv(surfaces)],
  ]);
}
