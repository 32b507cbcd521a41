import { type CaseRun, earnedPerThousand } from './CaseRun.ts';

/** For people at a terminal: what validators earned, by case and mode. */
export function earningsText(runs: readonly CaseRun[]): string {
  const width = Math.max(...runs.map(({ standardCase }) => standardCase.name.length));
  const lines = runs.map((run) => {
    const earned = run.series.validators.map((name) => `${name} ${earnedPerThousand(run, name).toFixed(3)}`);
    return `${run.standardCase.name.padEnd(width)}  ${run.mode.padEnd(7)}  ${earned.join('  ')}`;
  });
  return ['Earned over all epochs per 1000 of stake:', ...lines, ''].join('\n');
}
