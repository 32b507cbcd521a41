import { type TextColumn, textTable } from '@taokit/charts/text';
import { amount } from '../output/format.ts';
import type { SeedsResult } from './SeedsResult.ts';
import { type SeedsSummary, summariseSeeds } from './summariseSeeds.ts';

const COLUMNS: readonly TextColumn<SeedsSummary>[] = [
  { head: 'subnet', cell: ({ netuid }) => String(netuid) },
  { head: 'name', cell: ({ name }) => name, left: true },
  { head: 'role', cell: ({ role }) => role, left: true },
  { head: 'least', cell: ({ leastRao }) => amount(leastRao) },
  { head: 'mean', cell: ({ meanRao }) => amount(meanRao) },
  { head: 'most', cell: ({ mostRao }) => amount(mostRao) },
];

/** What everybody earned over all seeds, as a table. */
export function seedsText({ study, runs }: SeedsResult): string {
  const { from, to } = study.seeds;
  return `Alpha earned in ${study.epochs} rounds with the seeds ${from} to ${to}\n\n${textTable(COLUMNS, summariseSeeds(runs))}`;
}
