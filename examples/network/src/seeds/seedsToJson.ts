import { raoJson } from '../results/toJson.ts';
import type { SeedsResult } from './SeedsResult.ts';
import { summariseSeeds } from './summariseSeeds.ts';

/** A run per seed and what they have in common as JSON, amounts as decimal text of rao; nothing of it depends on the machine. */
export function seedsToJson({ study, runs }: SeedsResult): string {
  return raoJson({ format: 'taokit-example-network-seeds/1', ...study, summary: summariseSeeds(runs), runs });
}
