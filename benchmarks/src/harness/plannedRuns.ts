/** Time one engine may spend on one case. */
const BUDGET_MS = 10_000;
/** A slow engine still runs this often... */
const FEWEST_RUNS = 3;
/** ...unless a single run takes longer than this. */
const SINGLE_RUN_MS = 30_000;

/**
 * How often an engine is timed: as often as asked, or less when one run is slow.
 *
 * @param firstMs - what its first run took
 * @param asked - runs asked for
 */
export function plannedRuns(firstMs: number, asked: number): number {
  if (firstMs > SINGLE_RUN_MS) return 1;
  return Math.min(asked, Math.max(FEWEST_RUNS, Math.floor(BUDGET_MS / firstMs)));
}
