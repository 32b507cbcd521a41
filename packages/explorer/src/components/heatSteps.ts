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
