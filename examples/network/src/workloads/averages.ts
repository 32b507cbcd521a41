import type { Json } from '../Workload.ts';

/** Moving averages by miner, as an examiner remembers them. */
export type Averages<Part extends string> = Readonly<Record<string, Readonly<Record<Part, number>>>>;

/** Half of what was known before, half of this round; a newcomer starts from its first round. */
export function blend<Part extends string>(
  before: Readonly<Record<Part, number>> | undefined,
  now: Readonly<Record<Part, number>>,
): Record<Part, number> {
  const names = Object.keys(now) as Part[];
  const mean = (part: Part) => (before === undefined ? now[part] : (before[part] + now[part]) / 2);
  return Object.fromEntries(names.map((part) => [part, mean(part)])) as Record<Part, number>;
}

/** What was remembered of one thing; it was this program that wrote it. */
export function recalled<T>(memory: Json | undefined, key: string): T | undefined {
  return (memory as Readonly<Record<string, T>> | undefined)?.[key];
}

/** Weights that give everybody the same where nobody is worth anything. */
export function orEqual(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  if (Object.values(weights).some((weight) => weight > 0)) return weights;
  return Object.fromEntries(Object.keys(weights).map((miner) => [miner, 1]));
}
