import { mergeShardFiles, type Progress, partsOfShard, type Shard, shardToJson } from '@taokit/command-line';
import type { RunResult } from '../results/RunResult.ts';
import type { SeedsResult, SeedsStudy } from './SeedsResult.ts';
import { seedsOf } from './seedRange.ts';
import { seedsText } from './seedsText.ts';
import { seedsToJson } from './seedsToJson.ts';

const COMMAND = 'start';

/** How the seeds of a study are run. */
export interface SeedsOptions {
  /** What to run. */
  readonly study: SeedsStudy;
  /** Which share of the seeds; all of them when left out. */
  readonly shard?: Shard | undefined;
  /** Whether JSON is asked for, instead of a table; of a share there is no table. */
  readonly json: boolean;
  /** Runs the network with one seed. */
  readonly play: (seed: number, onProgress: (progress: Progress) => void) => Promise<RunResult>;
  /** Told what is going on. */
  readonly onProgress: (progress: Progress) => void;
}

/** Runs the network with one seed after another: the results as text, of a share what {@link mergeSeeds} takes. */
export async function runSeeds({ study, shard, json, play, onProgress }: SeedsOptions): Promise<string> {
  const seeds = partsOfShard(seedsOf(study.seeds), shard);
  const runs: RunResult[] = [];
  for (const [at, seed] of seeds.entries()) {
    const tell = ({ text, done, total }: Progress) =>
      onProgress({ text: `seed ${seed}: ${text}`, done: at * total + done, total: seeds.length * total });
    runs.push(await play(seed, tell));
  }
  if (shard !== undefined) return shardToJson({ command: COMMAND, study, shard, parts: runs });
  return seedsOutput({ study, runs }, json);
}

/** Puts the files of all shares together: the text that one run of all seeds would have given. */
export function mergeSeeds(files: readonly string[], { json }: { readonly json: boolean }): string {
  const { study, parts } = mergeShardFiles<SeedsStudy, RunResult>(COMMAND, files);
  return seedsOutput({ study, runs: parts }, json);
}

function seedsOutput(result: SeedsResult, json: boolean): string {
  return json ? seedsToJson(result) : `${seedsText(result)}\n`;
}
