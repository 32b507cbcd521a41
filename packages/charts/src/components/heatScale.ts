import { HEAT } from '../theme/palette.ts';
import type { Make } from './Make.ts';

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

/** What the steps of the colours stand for. */
export function heatScale<Made>(
  make: Make<Made>,
  {
    most,
    isOver,
    format,
  }: {
    /** Where the scale ends. */
    readonly most: () => number;
    /** Whether there is more than that. */
    readonly isOver?: () => boolean;
    /** A value as it is read. */
    readonly format: (value: number) => string;
  },
): Made {
  const steps = HEAT.map((_, step) =>
    make('i', {
      title: () => `≤ ${format(heatThresholds(most())[step]!)}`,
      style: `background:var(--heat-${step})`,
    }),
  );
  const end = () => `${format(most())}${isOver?.() ? ' and more' : ''}`;
  return make('span', { class: 'heat-scale' }, make('span', {}, '0'), steps, make('span', {}, end));
}
