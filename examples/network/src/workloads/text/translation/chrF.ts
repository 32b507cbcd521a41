/** Longest run of characters that is compared. */
const LONGEST = 4;
/** How much more recall counts than precision. */
const BETA_SQUARED = 4;

/**
 * How near a translation is to the reference: chrF, the F-score over runs of characters (Popović 2015, "chrF: character n-gram F-score
 * for automatic MT evaluation"), here over runs of 1 to 4, since names are short.
 *
 * @returns 0 for nothing in common, 1 for the same
 */
export function chrF(translation: string, reference: string): number {
  const orders = Array.from({ length: LONGEST }, (_, at) => at + 1).filter(
    (order) => order <= reference.length,
  );
  const scores = orders.map((order) => fScore(runs(translation, order), runs(reference, order)));
  return scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
}

function fScore(found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): number {
  const shared = [...found].reduce((sum, [run, count]) => sum + Math.min(count, wanted.get(run) ?? 0), 0);
  if (shared === 0) return 0;
  const precision = shared / total(found);
  const recall = shared / total(wanted);
  return ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}

function runs(text: string, order: number): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  const folded = text.toLowerCase();
  for (let at = 0; at + order <= folded.length; at += 1) {
    const run = folded.slice(at, at + order);
    counted.set(run, (counted.get(run) ?? 0) + 1);
  }
  return counted;
}

function total(counted: ReadonlyMap<string, number>): number {
  return [...counted.values()].reduce((sum, count) => sum + count, 0);
}
