import { HEAT } from '@taokit/charts/theme';

const STEPS = HEAT.length - 1;

/**
 * Which colour of the palette a value has: 0 is for nothing. Steps grow with the root of the value, so that what is small next to
 * the most can still be told from nothing.
 */
export function heatStepOf(value: number, most: number): number {
  if (!(value > 0) || !(most > 0)) return 0;
  return Math.min(STEPS, Math.max(1, Math.ceil(Math.sqrt(value / most) * STEPS)));
}

/** Up to which value each colour goes. */
export function heatThresholds(most: number): readonly number[] {
  return HEAT.map((_, step) => (step / STEPS) ** 2 * most);
}

/** Of all values that are not nothing, as many may be darker than the scale goes. */
const BEYOND = 0.01;

/**
 * Where the scale ends: at the greatest value, or, where one in a hundred or fewer is far beyond all others, at the greatest of the
 * others, so that one exception leaves the rest readable.
 */
export function scaleEndOf(rows: readonly ArrayLike<number>[]): number {
  const given: number[] = [];
  for (const row of rows) for (let at = 0; at < row.length; at++) if (row[at]! > 0) given.push(row[at]!);
  given.sort((a, b) => a - b);
  const most = given.at(-1) ?? 0;
  const usual = given[Math.floor((given.length - 1) * (1 - BEYOND))] ?? 0;
  return most > 3 * usual ? usual : most;
}
